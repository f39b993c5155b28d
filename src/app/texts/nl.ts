export const nl = {
  menu: { tracks: 'Trajecten', parks: 'Terreinen', register: 'Register', people: 'Mensen', signIn: 'Aanmelden' },
  footLinks: [
    { label: 'Toegankelijkheid', href: '/toegankelijkheid' },
    { label: 'Privacy', href: '/privacy' },
  ],
};
