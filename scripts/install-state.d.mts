export function markInstalled(root: string): void;
export function isInstalled(root: string): boolean;
