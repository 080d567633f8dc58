// Before the editor is loaded: it speaks Danish, whatever the browser does, until somebody asks for another language.
const PREFERENCES = 'sveltia-cms.prefs';
if (localStorage.getItem(PREFERENCES) === null)
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'da', theme: 'light' }));
