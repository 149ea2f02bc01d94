/** A break in the story. */
export function DividerView() {
  return <hr />;
}
