// Takes the link's secret from behind the #, where no server sees it, into the form, and out of the address.

const secret = location.hash.slice(1);
if (secret) {
  document.getElementById("secret").value = secret;
  document.getElementById("link-field").hidden = true;
  history.replaceState(null, "", location.pathname);
  document.getElementById("passcode").focus();
}
