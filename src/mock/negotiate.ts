/** The media types Enterprise Manager writes. */
export type Media = 'xml' | 'json';

/** The two representations of a key resource (documentation: resource_representations). */
export type Form = 'reference' | 'entity';

/** `application/json` anywhere in Accept selects JSON, whatever its weight; everything else is answered in XML. */
export function mediaOf(accept: string | undefined): Media {
  return accept?.toLowerCase().includes('application/json') === true ? 'json' : 'xml';
}

/** `format=Entity` in any case, singular or plural, selects the entity (documentation: format). */
export function formOf(format: string | undefined): Form {
  return /^entit(y|ies)$/i.test(format ?? '') ? 'entity' : 'reference';
}

/** Content-Type of a body; errors go without a charset. */
export function contentType(media: Media, error: boolean): string {
  return `application/${media}${error ? '' : '; charset=utf-8'}`;
}
