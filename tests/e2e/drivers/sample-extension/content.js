const host = document.createElement('sample-host');
host.style.cssText = 'position: fixed; top: 20px; left: 20px';
const root = host.attachShadow({ mode: 'closed' });
const button = document.createElement('button');
button.textContent = 'Resting';
button.setAttribute('aria-expanded', 'false');
button.addEventListener('click', (event) => {
  button.textContent = `Clicked, trusted ${event.isTrusted}`;
  button.setAttribute('aria-expanded', 'true');
});
button.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') button.textContent = 'Escaped';
});
const unseen = document.createElement('p');
unseen.textContent = 'Not to be seen';
unseen.style.visibility = 'hidden';
root.append(button, unseen);
document.documentElement.append(host);
