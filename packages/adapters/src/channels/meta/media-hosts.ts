/** Where Meta keeps what is sent (platform-apis.md 2.4): files of customers come from nowhere else. */
export const META_MEDIA_HOSTS = ['fbcdn.net', 'fbsbx.com', 'cdninstagram.com', 'facebook.com', 'whatsapp.net'] as const;
