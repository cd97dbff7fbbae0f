/** A page that nobody sees. Only a document can write to the clipboard, and a worker is none. */
document.addEventListener('copy', (event) => {
  event.clipboardData?.setData('text/plain', '');
  event.preventDefault();
});
document.execCommand('copy');
