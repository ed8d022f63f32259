import openapiTS, { astToString } from 'openapi-typescript';

const HEADER = `/**
 * The gateway's API in types, generated from its OpenAPI document by openapi-typescript.
 * Not to be edited: \`npm run generate:client\` writes this file anew.
 */

`;

/** The source text of \`libs/client/src/api.ts\`. */
export async function clientTypes(document: string): Promise<string> {
  const types = await openapiTS(document, {
    // A field with a default may be left out of a request.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return HEADER + astToString(types);
}
