declare module 'oembed-providers' {
  interface Listed {
    provider_name: string;
    provider_url: string;
    endpoints: { url: string; schemes?: string[]; discovery?: boolean; formats?: string[] }[];
  }
  const providers: Listed[];
  export default providers;
}
