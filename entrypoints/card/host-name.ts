/** The one element that Sidelight adds to a page. */
export const hostName = 'sidelight-card';
