/** Match patterns of everything that counts as the web: what a listener or a script of ours watches or is put into. */
export const WEB_PAGES = ['http://*/*', 'https://*/*'];
