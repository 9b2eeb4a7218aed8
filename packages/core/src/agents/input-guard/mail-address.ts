/** E-mail addresses in what customers write, however odd. One ends where a list goes on. */
export const MAIL_ADDRESS = /[^\s@,;:]{1,64}@[^\s@,;]{1,190}/g;
