import { absolute } from '../site/address.ts';
import { name } from '../site/site.ts';

// Lets a browser offer the site's own search in its address bar.
export const GET = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${name.slice(0, 16)}</ShortName>
  <Description>Søg i ${name}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${absolute('/icon.svg')}</Image>
  <Url type="text/html" template="${absolute('/soeg/')}#q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
