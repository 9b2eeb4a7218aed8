/** Host of the Instagram API with Instagram Login (platform-apis.md section 3). */
export const INSTAGRAM_URL = 'https://graph.instagram.com';
