import { type Action, list, record, text } from '../shapes.js';

const MAX_POSTS = 1_000;

const post = {
  Id: text('Id of the post.', { example: '17895695668004550' }),
  Message: text('Text of the post.', { example: 'Our autumn list is here' }),
  MediaType: text('What the post shows, such as `image` or `video`.', { example: 'image' }),
  MediaUrl: text('Address of the picture or video.', { example: 'https://example.com/media/autumn.jpg' }),
  FullPicture: text('Address of the picture in full size.', { example: 'https://example.com/media/autumn-full.jpg' }),
  PermalinkUrl: text('Address of the post itself.', { example: 'https://example.com/posts/17895695668004550' }),
  CreatedTime: text('When it was published, as ISO 8601; without an offset the time zone is open.', {
    example: '2025-09-30T15:53:01+08:00',
  }),
};

const common = { qps: null, effect: 'read', space: 'required', placement: 'query', request: {} } as const;

export const posts = {
  ListFacebookPosts: {
    summary: 'List posts on Facebook',
    description: 'Gives the posts of the Facebook page that is connected with your space.',
    ...common,
    reply: {
      Data: list(
        'The posts.',
        record('A post.', {
          ...post,
          RequestNo: text('Number under which CAMS fetched it.', { example: '453645465012' }),
        }),
        { maxItems: MAX_POSTS },
      ),
    },
  },
  ListInstagramPosts: {
    summary: 'List posts on Instagram',
    description: 'Gives the posts of the Instagram account that is connected with your space.',
    ...common,
    reply: { Data: list('The posts.', record('A post.', post), { maxItems: MAX_POSTS }) },
  },
} as const satisfies Record<string, Action>;
