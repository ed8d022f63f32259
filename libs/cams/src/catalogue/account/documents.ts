import { type Action, integer, json, record, required, text } from '../shapes.js';

const filled = (description: string, maxLength: number, example: string) =>
  required(text(description, { minLength: 1, maxLength, example }));

const uploadCredentials = record('Credentials for Alibaba Cloud OSS, and where they are good for.', {
  AccessKeyId: text('Id of the temporary key.', { example: 'STS.NTdcYR1qs4Gw' }),
  AccessKeySecret: text('Secret of the temporary key.', { example: '7mXwR2kPz9vTq4Lc' }),
  SecurityToken: text('Token that has to go with every request made with the key.', { example: 'CAISzQJ1q6Ft5B2y' }),
  BucketName: text('Bucket to upload to.', { example: 'cams-isv-files' }),
  EndPoint: text('Address of the storage service.', { example: 'https://oss-ap-southeast-1.aliyuncs.com' }),
  Dir: text('Folder to upload into: the object key is this, a slash and the name of the file.', {
    example: 'C0202939293847',
  }),
  Expire: integer('Seconds until the credentials end.', { example: 3600 }),
});

export const documents = {
  GetChatappUploadAuthorization: {
    summary: 'Get credentials to upload files',
    description:
      'Gives temporary credentials with which you upload documents, such as a signed agreement, straight to the storage of the service. Keep them secret; ask again when they have ended.',
    qps: 5,
    effect: 'read',
    space: 'required',
    placement: 'query',
    request: {},
    reply: { Data: uploadCredentials },
  },
  GetPledgeTemplateAddress: {
    summary: 'Find the form of the letter of guarantee',
    description:
      'Tells where to download the form of the letter of guarantee that some applications ask for. Fill it in, sign it and upload it.',
    qps: null,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: {
      IndustryType: text('Industry that the letter is for; CAMS publishes no list of them.', {
        maxLength: 64,
        example: 'it',
      }),
    },
    reply: {
      Data: json('Where the form can be fetched.', {
        example: { url: 'https://example.com/forms/letter-of-guarantee.docx' },
      }),
    },
  },
  SubmitIsvCustomerTerms: {
    summary: 'Submit your signed agreement (retired)',
    description:
      'Hands in the agreement between you and the provider for review, after the file was uploaded. CAMS has retired this operation and may refuse it.',
    qps: 5,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      CustName: filled('Name of your company.', 256, 'Lakeside Books Ltd'),
      CountryId: filled('Code of the country that the company is in.', 16, 'CN'),
      OfficeAddress: filled('Address of its office.', 512, '1 Lake Road, Hangzhou'),
      ContactMail: filled('E-mail address for questions.', 320, 'contact@example.com'),
      BusinessDesc: required(
        text('What the company does.', {
          minLength: 1,
          maxLength: 2048,
          multiline: true,
          example: 'Sells books in shops and online',
        }),
      ),
      IsvTerms: filled('Name of the uploaded file: at most 2 MB, no special characters.', 256, 'agreement.pdf'),
    },
    reply: {},
  },
} as const satisfies Record<string, Action>;
