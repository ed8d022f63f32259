import { type Field, flag, integer, list, record, required, text } from '../shapes.js';

/** An address may hold a variable, or be one, such as `$(link)`; so it has no format of its own. */
const url = (description: string, example: string) => text(description, { maxLength: 2048, example });

const cardButton = {
  Type: required(
    text('What the button does.', {
      values: ['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'COPY_CODE', 'ONE_TAP', 'ZERO_TAP', 'MPM', 'CATALOG', 'FLOW'],
      minLength: 1,
      maxLength: 32,
      example: 'URL',
    }),
  ),
  Text: text('Label of the button.', { maxLength: 128, example: 'Track your order' }),
  PhoneNumber: text('Number that a call button dials, with `+` and country code.', {
    maxLength: 32,
    example: '+8613800001234',
  }),
  Url: url('Address that a link button opens.', 'https://example.com/orders'),
  UrlType: text('Whether the address is always the same or holds a variable.', {
    values: ['static', 'dynamic'],
    maxLength: 32,
    example: 'static',
  }),
};

const supportedApp = record('An Android app.', {
  PackageName: required(text('Package name of the app.', { minLength: 1, maxLength: 256, example: 'com.example.app' })),
  SignatureHash: required(
    text('Hash of the key that signs the app.', { minLength: 1, maxLength: 64, example: 'K8a/AINcGX7' }),
  ),
});

const button = {
  ...cardButton,
  AutofillText: text('Label of a one-tap button that fills in the code.', { maxLength: 128, example: 'Autofill' }),
  CouponCode: text('Coupon that a copy-code button copies: letters and digits, or a variable.', {
    maxLength: 64,
    example: 'SPRING25',
  }),
  FlowId: text('Id of the WhatsApp Flow that a flow button opens.', { maxLength: 64, example: '664597077870605' }),
  FlowAction: text('How the flow begins: at a fixed screen, or at one that your endpoint chooses.', {
    values: ['NAVIGATE', 'DATA_EXCHANGE'],
    maxLength: 32,
    example: 'NAVIGATE',
  }),
  NavigateScreen: text('Screen that the flow begins at; needed when it begins at a fixed one.', {
    maxLength: 128,
    example: 'DETAILS',
  }),
  IsOptOut: flag('Whether this quick reply unsubscribes the user from marketing.', { example: false }),
  SupportedApps: list('Android apps that may take the code from a one-tap or zero-tap button.', supportedApp, {
    maxItems: 5,
  }),
  PackageName: text('Deprecated: package name of the one app that may take the code; list the apps instead.', {
    maxLength: 256,
    example: 'com.example.app',
  }),
  SignatureHash: text('Deprecated: signature hash of the one app that may take the code; list the apps instead.', {
    maxLength: 64,
    example: 'K8a/AINcGX7',
  }),
};

const savedButton = {
  ...button,
  ExtendAttrs: record('What the service attached to the button.', {
    Action: text('What happens when it is pressed.', { example: 'nextCard' }),
    IntentCode: text('Intent that it stands for.', { example: 'order-status' }),
    NextTemplateCode: text('Code of the template that follows.', { example: '820561547132813185' }),
    NextTemplateName: text('Name of the template that follows.', { example: 'order_delivered' }),
    NextLanguageCode: text('Language of the template that follows.', { example: 'en_US' }),
  }),
};

const format = text('Kind of header.', {
  values: ['TEXT', 'IMAGE', 'DOCUMENT', 'VIDEO'],
  maxLength: 32,
  example: 'TEXT',
});

const body = text(
  'The text; variables are written `$(name)`. A body takes 1,024 characters, a header or footer 60. Empty in authentication templates.',
  { maxLength: 1024, multiline: true, example: 'Hello $(name), your order has been shipped.' },
);

const cardComponent = record('A part of a card.', {
  Type: required(
    text('Which part it is.', { values: ['HEADER', 'BODY', 'BUTTONS'], minLength: 1, maxLength: 32, example: 'BODY' }),
  ),
  Format: format,
  Text: body,
  Url: url('Address of the picture or video.', 'https://example.com/media/book.png'),
  Buttons: list('Buttons of the card.', record('A button.', cardButton), { maxItems: 2 }),
});

const card = record('A card.', {
  CardComponents: required(list('Parts of the card.', cardComponent, { minItems: 1, maxItems: 10 })),
});

const component = {
  Type: required(
    text('Which part of the message it is. Viber knows only header, body and buttons.', {
      values: ['HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL', 'LIMITED_TIME_OFFER'],
      minLength: 1,
      maxLength: 32,
      example: 'BODY',
    }),
  ),
  Format: format,
  Text: body,
  Url: url('Address of the picture, video or document.', 'https://example.com/media/book.png'),
  Caption: text('Caption of the document or video.', { maxLength: 1024, example: 'Your invoice' }),
  FileName: text('File name that the user sees.', { maxLength: 256, example: 'invoice.pdf' }),
  FileType: text('File extension of the document in a Viber template.', { maxLength: 32, example: 'pdf' }),
  ThumbUrl: url('Address of the still picture for a Viber video.', 'https://example.com/media/still.png'),
  Duration: integer('Seconds that a Viber video lasts.', { minimum: 0, maximum: 600, example: 50 }),
  Cards: list('Cards of a carousel.', card, { maxItems: 10 }),
  AddSecretRecommendation: flag('Whether the body of an authentication template warns users to keep the code secret.', {
    example: true,
  }),
  CodeExpirationMinutes: integer(
    'Minutes that a code stays valid, shown in the footer of an authentication template.',
    {
      minimum: 1,
      maximum: 90,
      example: 5,
    },
  ),
};

const buttons = (of: Readonly<Record<string, Field>>) =>
  list(
    'Buttons of a button part: up to ten, of which one may call and two may link. Quick replies stand together.',
    record('A button.', of),
    { maxItems: 10 },
  );

const hasExpiration = flag('Whether a limited-time offer shows when it ends.', { example: true });

/** Parts of a template as one hands them in. */
export const Components = required(
  list(
    'Parts of the message: one body, the others as needed.',
    record('A part of the message.', { ...component, Buttons: buttons(button), HasExpiration: hasExpiration }),
    { minItems: 1, maxItems: 10, example: [{ Type: 'BODY', Text: 'Hello $(name), your order has been shipped.' }] },
  ),
);

/** Parts of a template as CAMS gives them back. */
export const savedComponents = list(
  'Parts of the message.',
  record('A part of the message.', {
    ...component,
    Buttons: buttons(savedButton),
    hasExpiration,
    OfferExpirationTimeMs: text('Variable that holds the end of a limited-time offer.', {
      example: '$(offerExpirationTimeMs)',
    }),
    Latitude: text('Latitude of a location header.', { example: '30.2741' }),
    Longitude: text('Longitude of a location header.', { example: '120.1551' }),
    LocationName: text('Name of the place in a location header.', { example: 'Lakeside Books' }),
    LocationAddress: text('Address of the place in a location header.', { example: '1 Lake Road, Hangzhou' }),
  }),
);
