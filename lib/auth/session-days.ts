/** How long a session lasts, counted from signing in. */
export const sessionDays = 30;
