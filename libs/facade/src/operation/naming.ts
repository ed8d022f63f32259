/** Where CAMS's name would puzzle a reader of the API. Everything else is CAMS's name in lowerCamelCase. */
const renames: Readonly<Record<string, string>> = {
  Cc: 'countryCode',
  QrdlCode: 'code',
  GenerateQrImage: 'imageFormat',
  QrImageUrl: 'imageUrl',
  SenderList: 'recipients',
};

/** The public name of a CAMS parameter or reply member. */
export function publicName(camsName: string): string {
  return renames[camsName] ?? lowerCamelCase(camsName);
}

/** Whether the public name is another one than lowerCamelCase gives. */
export function isRenamed(camsName: string): boolean {
  return camsName in renames;
}

function lowerCamelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
