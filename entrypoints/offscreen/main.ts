/** A page that nobody sees: see `utils/platform/hidden-page.ts`. Only a document can write to the clipboard. */
if (location.hash === '#empty-clipboard') {
  document.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', '');
    event.preventDefault();
  });
  document.execCommand('copy');
}
