import { contentSecurityPolicy } from '../site/security.ts';

// For hosts that read such a file. Its name begins with what Astro leaves out of the pages, so it is a parameter.
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

export const GET = () =>
  new Response(`/*
  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: no-referrer
  Strict-Transport-Security: max-age=31536000; includeSubDomains
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY

/assets/*
  Cache-Control: public, max-age=31536000, immutable
`);
