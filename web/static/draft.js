// A draft from a file of this computer goes into the field, where it can be looked at before it is sent.
const file = document.getElementById("draft-file");
document.getElementById("draft-file-field").hidden = false;
file.addEventListener("change", async () => {
  if (file.files.length) document.getElementById("draft").value = await file.files[0].text();
});
