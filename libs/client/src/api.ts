/**
 * The gateway's API in types, generated from its OpenAPI document by openapi-typescript.
 * Not to be edited: `npm run generate:client` writes this file anew.
 */

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process runs
         * @description Looks at nothing else: restart the process when this does not answer.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What state the gateway and its parts are in
         * @description Asks the database and CAMS. The status is for people and alerts. A load balancer looks at `checks.gateway` and `checks.database` instead, and sends calls here while both are `up`: when CAMS is away, no other gateway reaches it either.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tenants
         * @description Gives tenants in the order of their creation. Deleted ones are shown only when asked for.
         *
         *     Scope: `tenants:read`.
         */
        get: operations["listTenants"];
        put?: never;
        /**
         * Create a tenant
         * @description Maps a sub-customer space of CAMS to a new tenant and learns its phone numbers. Give the tenant credentials next.
         *
         *     Scope: `tenants:write`.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/tenants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a tenant
         * @description Deleted tenants are not shown.
         *
         *     Scope: `tenants:read`.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        /**
         * Delete a tenant
         * @description Ends its access for good and frees its space for another tenant. Nothing is deleted at CAMS, and the record stays for the books.
         *
         *     Scope: `tenants:write`.
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        /**
         * Change a tenant
         * @description Changes the fields that are given and leaves the others. The space cannot be changed.
         *
         *     Scope: `tenants:write`.
         */
        patch: operations["updateTenant"];
        trace?: never;
    };
    "/admin/v1/tenants/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a tenant
         * @description Refuses all of its credentials within a second, tokens issued before too. Repeating it does no harm.
         *
         *     Scope: `tenants:write`.
         */
        post: operations["suspendTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/tenants/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a tenant
         * @description Ends a suspension. Repeating it does no harm.
         *
         *     Scope: `tenants:write`.
         */
        post: operations["resumeTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description The client-credentials grant of OAuth 2.0 (RFC 6749, section 4.4). The client is named in the form, or by Basic authentication.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys that check access tokens
         * @description A JSON Web Key Set (RFC 7517): the key that signs, and those before it until their tokens expire.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Description of the token endpoint
         * @description Authorization server metadata (RFC 8414).
         */
        get: operations["getAuthorizationServerMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/tenants/{id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credentials
         * @description Gives the credentials of the tenant that are not revoked, in the order of their creation.
         *
         *     Scope: `credentials:read`.
         */
        get: operations["listCredentials"];
        put?: never;
        /**
         * Create a credential
         * @description Makes a client id and a secret for one program of the tenant. The secret is shown this once and only its hash is kept.
         *
         *     Scope: `credentials:write`.
         */
        post: operations["createCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/tenants/{id}/credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a credential
         * @description Ends it for good. Within a second its secret and every token issued for it are refused everywhere.
         *
         *     Scope: `credentials:write`.
         */
        delete: operations["revokeCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List signing keys
         * @description Gives the key that signs and those before it whose tokens can still be valid, newest first.
         *
         *     Scope: `keys:read`.
         */
        get: operations["listSigningKeys"];
        put?: never;
        /**
         * Rotate the signing key
         * @description Makes a new key that signs from now on. Tokens signed before stay valid until they expire. This also happens by itself every 30 days.
         *
         *     Scope: `keys:write`.
         */
        post: operations["createSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened in your name
         * @description Gives the calls of your credentials, and what operators did in your name or about you, the newest first. `Accept: application/x-ndjson` or `text/csv` gives all of them as one stream.
         *
         *     Scope: `audit:read`.
         */
        get: operations["listOwnAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an event of yours
         * @description With every outcome that was recorded for it, and what the records are sealed with.
         *
         *     Scope: `audit:read`.
         */
        get: operations["getOwnAuditEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened
         * @description Gives the calls of tenants and operators, refused ones too, the newest first. `Accept: application/x-ndjson` or `text/csv` gives all of them as one stream.
         *
         *     Scope: `trail:read`.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/audit-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an event
         * @description With every outcome that was recorded for it, and what the records are sealed with.
         *
         *     Scope: `trail:read`.
         */
        get: operations["getAuditEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the trail
         * @description Computes the seal of every record again and finds records that were changed, removed or moved. Takes some seconds for a million records.
         *
         *     Scope: `trail:read`.
         */
        post: operations["verifyAuditTrail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your phone numbers
         * @description Gives every business number with its state, quality and limits, as CAMS last saw it. Synchronise first when something was changed elsewhere.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `QueryChatappPhoneNumbers`.
         */
        get: operations["queryChatappPhoneNumbers"];
        put?: never;
        /**
         * Add a phone number
         * @description Registers a new number under your WhatsApp account and sends its display name for review. Ask for a verification code next.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `AddChatappPhoneNumber`.
         */
        post: operations["addChatappPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise your phone numbers
         * @description Fetches the present state of every number from WhatsApp, including numbers that were added outside the gateway.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `ChatappSyncPhoneNumber`.
         */
        post: operations["chatappSyncPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the messages of your numbers
         * @description Gives how many messages were sent and delivered in each day or half hour of a period, for one number or for all.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `GetChatappPhoneNumberMetric`.
         */
        get: operations["getChatappPhoneNumberMetric"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/verification-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code
         * @description WhatsApp sends a code to the number, by text message or by voice. Hand it in to prove ownership.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `GetChatappVerifyCode`.
         */
        post: operations["getChatappVerifyCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether a number is verified
         * @description Tells whether ownership of the number was proven by code, as WhatsApp has it.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `GetPhoneNumberVerificationStatus`.
         */
        get: operations["getPhoneNumberVerificationStatus"];
        put?: never;
        /**
         * Verify and register a phone number
         * @description Hands in the code that arrived. With the right code the number is verified, registered and connected.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `ChatappVerifyAndRegister`.
         */
        post: operations["chatappVerifyAndRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a verified phone number
         * @description Connects a number that is already verified, for example after it was deregistered. No code is needed.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `ChatappPhoneNumberRegister`.
         */
        post: operations["chatappPhoneNumberRegister"];
        /**
         * Deregister a phone number
         * @description Disconnects the number: it neither sends nor receives until it is registered again.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `ChatappPhoneNumberDeregister`.
         */
        delete: operations["chatappPhoneNumberDeregister"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start moving a number here
         * @description Opens the move of a number from another provider. Two-step verification must be off there. Ask for a verification code next.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `CreateChatappMigrationInitiate`.
         */
        post: operations["createChatappMigrationInitiate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-migrations/{phoneNumber}/verification-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code for a migration
         * @description WhatsApp sends a code to the number that is being moved, by text message or by voice.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `GetMigrationVerifyCode`.
         */
        post: operations["getMigrationVerifyCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-migrations/{phoneNumber}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a number that is being moved
         * @description Hands in the code that arrived and so proves that the number is yours. Register it next.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `ChatappMigrationVerified`.
         */
        post: operations["chatappMigrationVerified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-migrations/{phoneNumber}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish moving a number here
         * @description Registers the verified number here. From then on the former provider can no longer use it.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `ChatappMigrationRegister`.
         */
        post: operations["chatappMigrationRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/qr-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the QR codes of a number
         * @description Gives every QR code of one business number at once; CAMS has no pages here.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `ListPhoneMessageQrdl`.
         */
        get: operations["listPhoneMessageQrdl"];
        put?: never;
        /**
         * Create a QR code
         * @description Makes a code that opens a chat with the number, a text standing ready in it. A number holds at most 2,000.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `CreatePhoneMessageQrdl`.
         */
        post: operations["createPhoneMessageQrdl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/qr-codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a QR code
         * @description Changes the text or the format of the picture. Use the `code` of the reply from then on: codes printed before may no longer work.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `UpdatePhoneMessageQrdl`.
         */
        put: operations["updatePhoneMessageQrdl"];
        post?: never;
        /**
         * Delete a QR code
         * @description From then on a scan of the code opens nothing.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `DeletePhoneMessageQrdl`.
         */
        delete: operations["deletePhoneMessageQrdl"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of a number
         * @description Tells whether marketing messages from the number are held back at present.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `GetChatappPhoneNumberSetting`.
         */
        get: operations["getChatappPhoneNumberSetting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the webhook of a number
         * @description Says where messages from users and delivery reports of the number go: to addresses of yours, to your queues, or both. Name everything each time: CAMS does not say what becomes of what is left out. The list of numbers shows the result.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `UpdatePhoneWebhook`.
         */
        put: operations["updatePhoneWebhook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/business-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the business profile of a number
         * @description Gives what users see when they open the profile of the number.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `QueryPhoneBusinessProfile`.
         */
        get: operations["queryPhoneBusinessProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the business profile of a number
         * @description Changes what users see when they open the profile of the number; what is left out stays as it is.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `ModifyPhoneBusinessProfile`.
         */
        patch: operations["modifyPhoneBusinessProfile"];
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user name of a number
         * @description Gives the name by which users find the number in WhatsApp, and where it stands.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `GetWhatsappUserName`.
         */
        get: operations["getWhatsappUserName"];
        /**
         * Set the user name of a number
         * @description Claims a name by which users find the number, in place of the one it has. A name belongs to one number in all of WhatsApp.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `UpdateWhatsappUserName`.
         */
        put: operations["updateWhatsappUserName"];
        post?: never;
        /**
         * Delete the user name of a number
         * @description Gives the name up. Users then find the number by its digits alone, and others can claim the name.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `DeleteWhatsappUserName`.
         */
        delete: operations["deleteWhatsappUserName"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/username/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List user names that a number could take
         * @description Gives names that WhatsApp suggests for the number. Being listed does not reserve a name.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `GetWhatsappUserNameSuggestions`.
         */
        get: operations["getWhatsappUserNameSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/automation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the chat aids of a number
         * @description Gives what helps users to start a chat with the number: greeting, questions to tap and commands.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `GetConversationalAutomation`.
         */
        get: operations["getConversationalAutomation"];
        /**
         * Set the chat aids of a number
         * @description Sets what helps users to start a chat with the number. Name all three each time: CAMS does not say what becomes of what is left out.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `UpdateConversationalAutomation`.
         */
        put: operations["updateConversationalAutomation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/commerce-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the commerce settings of a number
         * @description Tells whether users who chat with the number see the catalogue and can use the cart.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `GetCommerceSetting`.
         */
        get: operations["getCommerceSetting"];
        /**
         * Set the commerce settings of a number
         * @description Shows or hides the catalogue and the cart for users who chat with the number.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `UpdateCommerceSetting`.
         */
        put: operations["updateCommerceSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/encryption-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the public key of a number
         * @description Gives the key that WhatsApp encrypts the answers of WhatsApp Flows with, and whether it is in order.
         *
         *     Scope: `phone-numbers:read`. CAMS action: `GetPhoneEncryptionPublicKey`.
         */
        get: operations["getPhoneEncryptionPublicKey"];
        /**
         * Set the public key of a number
         * @description Hands in the key that WhatsApp encrypts the answers of WhatsApp Flows with. Keep the private key that belongs to it: only your endpoint needs it.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `UpdatePhoneEncryptionPublicKey`.
         */
        put: operations["updatePhoneEncryptionPublicKey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/business-app-history/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch the chats of the WhatsApp Business app
         * @description Asks WhatsApp to deliver the chats that a number has had in the WhatsApp Business app, to where its messages from users go. It works once per number; later calls deliver nothing.
         *
         *     Scope: `phone-numbers:write`. CAMS action: `SyncBusinessAppHistory`.
         */
        post: operations["syncBusinessAppHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description Gives your templates page by page, narrowed down by whatever filters are set.
         *
         *     Scope: `templates:read`. CAMS action: `ListChatappTemplate`.
         */
        get: operations["listChatappTemplate"];
        put?: never;
        /**
         * Create a template
         * @description Hands a new template in for review. It can be sent once its status is `pass`; name and language together must be new.
         *
         *     Scope: `templates:write`. CAMS action: `CreateChatappTemplate`.
         */
        post: operations["createChatappTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates/{templateCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a template
         * @description Gives one template in one language with its parts and where its review stands.
         *
         *     Scope: `templates:read`. CAMS action: `GetChatappTemplateDetail`.
         */
        get: operations["getChatappTemplateDetail"];
        /**
         * Change a template
         * @description Replaces the parts of a template and hands it in for review again. Only a template that is not approved yet, or was rejected, can be changed.
         *
         *     Scope: `templates:write`. CAMS action: `ModifyChatappTemplate`.
         */
        put: operations["modifyChatappTemplate"];
        post?: never;
        /**
         * Delete a template
         * @description From then on the template can no longer be sent.
         *
         *     Scope: `templates:write`. CAMS action: `DeleteChatappTemplate`.
         */
        delete: operations["deleteChatappTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates/{templateCode}/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings of a template
         * @description Switches sending on or off, or puts automatic changes of the category on hold. The parts of the template stay as they are, so there is no new review.
         *
         *     Scope: `templates:write`. CAMS action: `ModifyChatappTemplateProperties`.
         */
        patch: operations["modifyChatappTemplateProperties"];
        trace?: never;
    };
    "/v1/templates/{templateCode}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the metrics of a template
         * @description Counts what became of the messages of one template: sent, delivered, read, and clicks on its buttons.
         *
         *     Scope: `templates:read`. CAMS action: `GetChatappTemplateMetric`.
         */
        get: operations["getChatappTemplateMetric"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive templates
         * @description Puts templates away that are no longer needed, several at once, each in one language.
         *
         *     Scope: `templates:write`. CAMS action: `ArchiveChatappTemplate`.
         */
        post: operations["archiveChatappTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates/auto-generated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates made from messages
         * @description Gives the templates that were made on their own from messages sent without one. What a template holds is up to the channel.
         *
         *     Scope: `templates:read`. CAMS action: `GetAutoGeneratedTemplate`.
         */
        get: operations["getAutoGeneratedTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/template-library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the template library
         * @description Gives ready-made WhatsApp templates that can be copied into your space.
         *
         *     Scope: `templates:read`. CAMS action: `ListWhatAppTemplate`.
         */
        get: operations["listWhatAppTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/template-library/{sceneTemplateCode}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a template from the library
         * @description Makes a template of your own from one of the library; it is reviewed as any other.
         *
         *     Scope: `templates:write`. CAMS action: `CopyTemplate`.
         */
        post: operations["copyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * @description Gives the messages of one business number, sent and received, narrowed down by whatever filters are set.
         *
         *     Scope: `messages:read`. CAMS action: `ListChatappMessage`.
         */
        get: operations["listChatappMessage"];
        put?: never;
        /**
         * Send a message
         * @description Sends one message: an approved template at any time, or a message of your own within 24 hours of the last message from the user. Accepted means handed over; delivery is reported later.
         *
         *     Scope: `messages:send`. CAMS action: `SendChatappMessage`.
         */
        post: operations["sendChatappMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a template to many recipients
         * @description Sends one approved template to up to 1,000 recipients at once, each with values of its own. Delivery is reported for each.
         *
         *     Scope: `messages:send`. CAMS action: `SendChatappMassMessage`.
         */
        post: operations["sendChatappMassMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a message before sending it directly
         * @description Shows WhatsApp a sample of a message that is to go out without a template and gives the category that it falls into. Nothing is sent to anybody.
         *
         *     Scope: `messages:send`. CAMS action: `CheckDirectSendMessageSample`.
         */
        post: operations["checkDirectSendMessageSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a voice call, or act on one
         * @description Rings a user, answers a user who rings, or ends a call, one step at a time. Sound travels directly between you and WhatsApp by WebRTC; a call is set up by exchanging session descriptions. Calls from users and their answers arrive at the call webhook of the number.
         *
         *     Scope: `calls:write`. CAMS action: `WhatsappCall`.
         */
        post: operations["whatsappCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List flows
         * @description Gives your WhatsApp flows page by page.
         *
         *     Scope: `flows:read`. CAMS action: `ListFlow`.
         */
        get: operations["listFlow"];
        put?: never;
        /**
         * Create a flow
         * @description Makes a new flow as a draft. Give it its screens next, then publish it.
         *
         *     Scope: `flows:write`. CAMS action: `CreateFlow`.
         */
        post: operations["createFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise your flows
         * @description Fetches the present state of every flow from WhatsApp, including flows that were made elsewhere.
         *
         *     Scope: `flows:write`. CAMS action: `SyncFlow`.
         */
        post: operations["syncFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{flowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a flow
         * @description Gives one flow with its state and an address to preview it.
         *
         *     Scope: `flows:read`. CAMS action: `GetFlow`.
         */
        get: operations["getFlow"];
        /**
         * Change a flow
         * @description Changes name, purpose or endpoint of a draft. The screens stay as they are.
         *
         *     Scope: `flows:write`. CAMS action: `ModifyFlow`.
         */
        put: operations["modifyFlow"];
        post?: never;
        /**
         * Delete a flow
         * @description Removes a draft. A published flow cannot be deleted, only deprecated.
         *
         *     Scope: `flows:write`. CAMS action: `DeleteFlow`.
         */
        delete: operations["deleteFlow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{flowId}/asset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the screens of a flow
         * @description Gives the address of the JSON file that describes the screens of the flow.
         *
         *     Scope: `flows:read`. CAMS action: `GetFlowJSONAssest`.
         */
        get: operations["getFlowJSONAssest"];
        /**
         * Replace the screens of a flow
         * @description Takes a new JSON file with the screens of a draft, fetched from an address that you give.
         *
         *     Scope: `flows:write`. CAMS action: `UpdateFlowJSONAsset`.
         */
        put: operations["updateFlowJSONAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{flowId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the preview of a flow
         * @description Gives an address that shows the flow in a browser, for anybody who has it, until it expires.
         *
         *     Scope: `flows:read`. CAMS action: `GetFlowPreviewUrl`.
         */
        get: operations["getFlowPreviewUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{flowId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a flow
         * @description Makes a draft ready to be sent to users. From then on it can no longer be changed.
         *
         *     Scope: `flows:write`. CAMS action: `PublishFlow`.
         */
        post: operations["publishFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{flowId}/deprecation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deprecate a flow
         * @description Takes a published flow out of use: it can no longer be sent or opened. There is no way back.
         *
         *     Scope: `flows:write`. CAMS action: `DeprecateFlow`.
         */
        post: operations["deprecateFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wabas/bound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your WhatsApp Business account
         * @description Gives the account that is bound to your space. It holds your numbers, templates and flows.
         *
         *     Scope: `wabas:read`. CAMS action: `QueryChatappBindWaba`.
         */
        get: operations["queryChatappBindWaba"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wabas/{wabaId}/business": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the business behind an account
         * @description Gives the business at Meta that a WhatsApp Business account belongs to, and whether Meta verified it.
         *
         *     Scope: `wabas:read`. CAMS action: `QueryWabaBusinessInfo`.
         */
        get: operations["queryWabaBusinessInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wabas/{wabaId}/marketing-messages-lite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch Marketing Messages Lite on
         * @description Completes the switch after the business agreed in Meta's window, with the code that the window gave.
         *
         *     Scope: `wabas:write`. CAMS action: `UpdateWabaMmlStatus`.
         */
        put: operations["updateWabaMmlStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/marketing-messages-lite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether Marketing Messages Lite is on
         * @description Tells whether your space can send marketing messages through Marketing Messages Lite.
         *
         *     Scope: `wabas:read`. CAMS action: `QueryMMLActive`.
         */
        get: operations["queryMMLActive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roi-metrics/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the metrics of templates on
         * @description Lets WhatsApp count what becomes of the messages of your templates: delivered, read, clicked. It cannot be switched off here.
         *
         *     Scope: `wabas:write`. CAMS action: `EnableWhatsappROIMetric`.
         */
        post: operations["enableWhatsappROIMetric"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether messages can be sent
         * @description Looks at a template, a number or an account together with all that it depends on, and names what stands in the way of sending.
         *
         *     Scope: `wabas:read`. CAMS action: `GetWhatsappHealthStatus`.
         */
        get: operations["getWhatsappHealthStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/businesses/{businessId}/catalogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the catalogs of a business
         * @description Gives the product catalogs that the business keeps at Meta.
         *
         *     Scope: `wabas:read`. CAMS action: `ListProductCatalog`.
         */
        get: operations["listProductCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wabas/{wabaId}/connected-catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the connected catalog
         * @description Gives the product catalog that is connected to a WhatsApp Business account and can be shown in chats.
         *
         *     Scope: `wabas:read`. CAMS action: `GetWhatsappConnectionCatalog`.
         */
        get: operations["getWhatsappConnectionCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wabas/{wabaId}/catalogs/{catalogId}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the products of a catalog
         * @description Gives the products of one catalog, with the fields asked for.
         *
         *     Scope: `wabas:read`. CAMS action: `ListProduct`.
         */
        get: operations["listProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of a number
         * @description Gives the groups that a business number runs page by page, narrowed down by whatever filters are set.
         *
         *     Scope: `groups:read`. CAMS action: `ListChatGroup`.
         */
        get: operations["listChatGroup"];
        put?: never;
        /**
         * Create a group
         * @description Creates a group that the business number runs. Nobody can be added to it: users join by its invite link, up to eight of them. The list of groups gives its id.
         *
         *     Scope: `groups:write`. CAMS action: `AddChatGroup`.
         */
        post: operations["addChatGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a group
         * @description Closes the group. All participants leave it, and its invite link no longer works.
         *
         *     Scope: `groups:write`. CAMS action: `DeleteChatGroup`.
         */
        delete: operations["deleteChatGroup"];
        options?: never;
        head?: never;
        /**
         * Change a group
         * @description Changes title, description or picture of a group; what is left out stays as it is.
         *
         *     Scope: `groups:write`. CAMS action: `UpdateChatGroup`.
         */
        patch: operations["updateChatGroup"];
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/groups/{groupId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the participants of a group
         * @description Gives the users who are in the group page by page.
         *
         *     Scope: `groups:read`. CAMS action: `ListChatGroupParticipants`.
         */
        get: operations["listChatGroupParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/groups/{groupId}/participants/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove participants from a group
         * @description Takes users out of the group. The invite link no longer lets them in.
         *
         *     Scope: `groups:write`. CAMS action: `DeleteChatGroupParticipants`.
         */
        post: operations["deleteChatGroupParticipants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone-numbers/{phoneNumber}/groups/{groupId}/invite-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an invite link for a group
         * @description Makes a new address by which users join the group. The one before no longer works.
         *
         *     Scope: `groups:write`. CAMS action: `AddChatGroupInviteLink`.
         */
        post: operations["addChatGroupInviteLink"];
        /**
         * Delete the invite link of a group
         * @description Nobody can join the group until a new link is made. Those who are in it stay.
         *
         *     Scope: `groups:write`. CAMS action: `DeleteChatGroupInviteLink`.
         */
        delete: operations["deleteChatGroupInviteLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a Messenger page
         * @description Connects a Facebook page and its ad accounts to your space, with the code that Meta's sign-up window gave out. From then on you can reach its audiences and campaigns.
         *
         *     Scope: `pages:write`. CAMS action: `CreateMessengerPage`.
         */
        post: operations["createMessengerPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/ad-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ad accounts of a page
         * @description Gives every ad account that is connected with the page.
         *
         *     Scope: `pages:read`. CAMS action: `ListPageAdAccount`.
         */
        get: operations["listPageAdAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audiences
         * @description Gives the audiences of a page, page by page, narrowed down by whatever filters are set.
         *
         *     Scope: `pages:read`. CAMS action: `ListCustomAudience`.
         */
        get: operations["listCustomAudience"];
        put?: never;
        /**
         * Create an audience
         * @description Makes an audience for marketing messages on Messenger. Its users come from an uploaded file, or are added by calls afterwards.
         *
         *     Scope: `pages:write`. CAMS action: `CreateCustomAudience`.
         */
        post: operations["createCustomAudience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/audiences/{audienceId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to an audience
         * @description Hands in up to 10,000 users, whom Meta looks up among its own. Matches below 100 are thrown away, so that nobody can tell who is behind a subscription.
         *
         *     Scope: `pages:write`. CAMS action: `AddCustomAudienceUser`.
         */
        post: operations["addCustomAudienceUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns
         * @description Gives the campaigns of a page, page by page, narrowed down by whatever filters are set.
         *
         *     Scope: `pages:read`. CAMS action: `ListMessageCampaign`.
         */
        get: operations["listMessageCampaign"];
        put?: never;
        /**
         * Create a campaign
         * @description Sets a budget for marketing messages on Messenger. Messages sent under the campaign are paid by the ad account, up to the budget.
         *
         *     Scope: `pages:write`. CAMS action: `CreateMessageCampaign`.
         */
        post: operations["createMessageCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a campaign
         * @description From then on no message can be sent under the campaign. What was spent stays spent.
         *
         *     Scope: `pages:write`. CAMS action: `DeleteMessageCampaign`.
         */
        delete: operations["deleteMessageCampaign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/campaigns/{campaignId}/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the figures of a campaign
         * @description Tells how many messages of a campaign arrived, were read and led to a click, and what that has cost.
         *
         *     Scope: `pages:read`. CAMS action: `GetMessageCampaignInsights`.
         */
        get: operations["getMessageCampaignInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report conversions
         * @description Tells Meta what customers did after they came from an ad, so that it can attribute purchases and show ads to the right people.
         *
         *     Scope: `pages:write`. CAMS action: `RequestWhatsappConversionApi`.
         */
        post: operations["requestWhatsappConversionApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/subscription-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description Gives the tokens with which you may send marketing messages to subscribers on Messenger, page by page. Synchronise first to have the latest.
         *
         *     Scope: `pages:read`. CAMS action: `ListMessengerSubscriptionToken`.
         */
        get: operations["listMessengerSubscriptionToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/subscription-tokens/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise subscriptions
         * @description Starts fetching the present subscriptions from Meta. The list shows them when that is done.
         *
         *     Scope: `pages:write`. CAMS action: `SyncMessengerSubscriptionToken`.
         */
        post: operations["syncMessengerSubscriptionToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facebook/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts on Facebook
         * @description Gives the posts of the Facebook page that is connected with your space.
         *
         *     Scope: `pages:read`. CAMS action: `ListFacebookPosts`.
         */
        get: operations["listFacebookPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instagram/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List posts on Instagram
         * @description Gives the posts of the Instagram account that is connected with your space.
         *
         *     Scope: `pages:read`. CAMS action: `ListInstagramPosts`.
         */
        get: operations["listInstagramPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/viber/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for a Viber account
         * @description Files an application for a Viber business account, which Viber reviews within some working days. Messages can be sent after that.
         *
         *     Scope: `viber:write`. CAMS action: `AddAuditViberOpen`.
         */
        post: operations["addAuditViberOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/viber/applications/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the application under review
         * @description Gives the application of one type that still waits for its review, with all that was filed.
         *
         *     Scope: `viber:read`. CAMS action: `GetAuditRequestByTypeUnAudit`.
         */
        get: operations["getAuditRequestByTypeUnAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/viber/applications/{requestNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Viber application
         * @description Gives one application with all that was filed, where its review stands and why it was turned down.
         *
         *     Scope: `viber:read`. CAMS action: `GetViberByRequestNo`.
         */
        get: operations["getViberByRequestNo"];
        /**
         * Change a Viber application
         * @description Replaces what was filed, for example after the reviewers turned it down, and hands it in again.
         *
         *     Scope: `viber:write`. CAMS action: `UpdateAuditRequest`.
         */
        put: operations["updateAuditRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/viber/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your Viber services
         * @description Gives the services that Viber approved, with their ids and the countries that they send to.
         *
         *     Scope: `viber:read`. CAMS action: `ListViberServiceMessage`.
         */
        get: operations["listViberServiceMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/viber/service-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for a change of the Viber service
         * @description Asks Viber to pause the service, to resume it, or to change the countries that it sends to. Pauses of a month have to be asked for by its 25th.
         *
         *     Scope: `viber:write`. CAMS action: `AddAddressRecoverSuspend`.
         */
        post: operations["addAddressRecoverSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/viber/remaining-pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how many pauses are left
         * @description Tells how often you can still apply for a pause of your Viber service.
         *
         *     Scope: `viber:read`. CAMS action: `GetViberPauseTimes`.
         */
        get: operations["getViberPauseTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the webhook of your account
         * @description Says where events of the account are delivered: results of reviews, bans, changes of quality. Events of one number go to the webhook of that number. CAMS cannot be asked for the present setting.
         *
         *     Scope: `account:write`. CAMS action: `UpdateAccountWebhook`.
         */
        put: operations["updateAccountWebhook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a code that grants permissions
         * @description Exchanges the code that Meta's sign-up window gave out for the permissions granted there, such as ads or catalogues. A code works once.
         *
         *     Scope: `account:write`. CAMS action: `GetPermissionByCode`.
         */
        post: operations["getPermissionByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/upload-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get credentials to upload files
         * @description Gives temporary credentials with which you upload documents, such as a signed agreement, straight to the storage of the service. Keep them secret; ask again when they have ended.
         *
         *     Scope: `account:write`. CAMS action: `GetChatappUploadAuthorization`.
         */
        get: operations["getChatappUploadAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pledge-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the form of the letter of guarantee
         * @description Tells where to download the form of the letter of guarantee that some applications ask for. Fill it in, sign it and upload it.
         *
         *     Scope: `account:read`. CAMS action: `GetPledgeTemplateAddress`.
         */
        get: operations["getPledgeTemplateAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit your signed agreement (retired)
         * @description Hands in the agreement between you and the provider for review, after the file was uploaded. CAMS has retired this operation and may refuse it.
         *
         *     Scope: `account:write`. CAMS action: `SubmitIsvCustomerTerms`.
         */
        post: operations["submitIsvCustomerTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mail-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the bound mail accounts
         * @description Gives the DirectMail accounts that are bound to your space, for e-mails beside chat messages.
         *
         *     Scope: `account:read`. CAMS action: `ListBindDmAccount`.
         */
        get: operations["listBindDmAccount"];
        /**
         * Bind a mail account
         * @description Makes a DirectMail account the one that your space sends e-mails with.
         *
         *     Scope: `account:write`. CAMS action: `BindDmAccount`.
         */
        put: operations["bindDmAccount"];
        post?: never;
        /**
         * Unbind the mail account
         * @description From then on your space sends no e-mails. The account itself stays as it is.
         *
         *     Scope: `account:write`. CAMS action: `UnbindDmAccount`.
         */
        delete: operations["unbindDmAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat-bots/{chatBotInstanceId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Talk to a chat bot
         * @description Gives what the bot answers to a visitor, who goes on with a conversation or begins one. Retired: CAMS no longer offers this action in its SDKs and may answer that it does not exist.
         *
         *     Scope: `chat-bots:send`. CAMS action: `BeeBotChat`.
         */
        post: operations["beeBotChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat-bots/{chatBotInstanceId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get suggestions while a visitor types
         * @description Gives questions that the chat bot can answer and that begin like what the visitor typed. Retired: CAMS no longer offers this action in its SDKs and may answer that it does not exist.
         *
         *     Scope: `chat-bots:send`. CAMS action: `BeeBotAssociate`.
         */
        post: operations["beeBotAssociate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List instances
         * @description Gives the instances of all customers page by page, narrowed down by whatever filters are set. The `custSpaceId` of an instance is what a tenant is made with. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `instances:read`. CAMS action: `ListInstance`.
         */
        get: operations["listInstance"];
        put?: never;
        /**
         * Create an instance
         * @description Makes an instance for a customer on one channel. A space for a WhatsApp account comes from binding the account instead. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `instances:write`. CAMS action: `CreateInstance`.
         */
        post: operations["createInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/instances/{instanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an instance
         * @description Gives one instance with what is known of the customer. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:read`. CAMS action: `QueryInstance`.
         */
        get: operations["queryInstance"];
        /**
         * Change an instance
         * @description Changes the name, the description and what is known of the customer. The channel stays. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:write`. CAMS action: `UpdateInstance`.
         */
        put: operations["updateInstance"];
        post?: never;
        /**
         * Delete an instance
         * @description Deletes the instance and what belongs to it. A tenant that uses it can no longer reach CAMS. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:write`. CAMS action: `DeleteInstance`.
         */
        delete: operations["deleteInstance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/resources/{resourceId}/resource-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a resource to another resource group
         * @description Puts an instance or a template into another resource group of the account, which decides who may see it there. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `instances:write`. CAMS action: `ChangeResourceGroup`.
         */
        put: operations["changeResourceGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/app-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the app for embedded signup
         * @description Gives the ids that Meta's signup window is opened with, when customers join through the app of CAMS and not through your own. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `instances:read`. CAMS action: `IsvGetAppId`.
         */
        get: operations["isvGetAppId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/embedded-signups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the accounts behind a signup token
         * @description Gives the WhatsApp Business accounts that a customer shared in the first version of Meta's signup window. Retired: the second version names the account itself, CAMS no longer offers this action in its SDKs and may answer that it does not exist. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `instances:write`. CAMS action: `ChatappEmbedSignUp`.
         */
        post: operations["chatappEmbedSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/wabas/{wabaId}/binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bind a WhatsApp Business account
         * @description Makes a space for the account that a customer shared, or gives the one that it has. The `custSpaceId` of the reply is what a tenant is made with. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `instances:write`. CAMS action: `ChatappBindWaba`.
         */
        put: operations["chatappBindWaba"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/phone-numbers/{phoneNumber}/pre-validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the id of a number that was bought
         * @description Gives the id of a bought number for its code, so that a customer can choose the number in Meta's signup window without a code of their own. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `instances:write`. CAMS action: `GetPreValidatePhoneId`.
         */
        post: operations["getPreValidatePhoneId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whether CAMS is activated
         * @description Tells whether the account has CAMS activated. Nothing else works without it. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `instances:read`. CAMS action: `GetChatappOpenStatus`.
         */
        get: operations["getChatappOpenStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/service/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate CAMS
         * @description Activates CAMS for the account, which accepts its terms and prices. Nothing happens if it is active. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `instances:write`. CAMS action: `OpenChatappService`.
         */
        post: operations["openChatappService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the site of the account
         * @description Tells which site of Alibaba Cloud the account belongs to. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `instances:read`. CAMS action: `GetCustomerSite`.
         */
        get: operations["getCustomerSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/presigned-urls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a temporary address of a file
         * @description Gives an address under which anybody can reach a stored file for a while. The files of all customers lie together, so check whose file it is. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `instances:write`. CAMS action: `GeneratePresignedUrl`.
         */
        post: operations["generatePresignedUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/verification-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report whether a code was entered
         * @description Tells CAMS whether the user who got a verification code in a message entered the right one. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `instances:write`. CAMS action: `SubmitVerifyCodeResult`.
         */
        post: operations["submitVerifyCodeResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chat flows
         * @description Gives the chat flows of the account page by page, narrowed down by whatever filters are set. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:read`. CAMS action: `ListChatFlow`.
         */
        get: operations["listChatFlow"];
        put?: never;
        /**
         * Create a chat flow
         * @description Makes a flow whose first version is a draft. Fill the draft, bind the flow to a number and put the version online; until then the flow does nothing. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `CreateChatFlow`.
         */
        post: operations["createChatFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flows/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a chat flow
         * @description Makes a flow from a definition that was exported before. Its first version is a draft. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `CreateChatFlowByImport`.
         */
        post: operations["createChatFlowByImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flows/{flowCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a chat flow
         * @description Gives one chat flow. What it does stands in its versions. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:read`. CAMS action: `ReadChatFlow`.
         */
        get: operations["readChatFlow"];
        /**
         * Change a chat flow
         * @description Changes the name or the note of a flow. To change what it does, change a version. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `UpdateChatFlow`.
         */
        put: operations["updateChatFlow"];
        post?: never;
        /**
         * Delete a chat flow
         * @description Removes a flow with all its versions, for good. Take it offline first: a flow that runs is not deleted. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `DeleteChatFlow`.
         */
        delete: operations["deleteChatFlow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flows/{flowCode}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a chat flow's versions
         * @description Gives the versions of a flow page by page, all of them or those in one state. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:read`. CAMS action: `ListFlowVersion`.
         */
        get: operations["listFlowVersion"];
        put?: never;
        /**
         * Create a chat flow's version
         * @description Adds a draft to a flow, empty or as a copy of another version. The version online stays as it is. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `CreateFlowVersion`.
         */
        post: operations["createFlowVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flows/{flowCode}/versions/{flowVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a chat flow's version
         * @description Gives one version of a flow with its definition. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:read`. CAMS action: `ReadFlowVersion`.
         */
        get: operations["readFlowVersion"];
        /**
         * Change a chat flow's version
         * @description Replaces the definition of a version, or its note. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `UpdateFlowVersion`.
         */
        put: operations["updateFlowVersion"];
        post?: never;
        /**
         * Delete a chat flow's version
         * @description Removes one version of a flow. Take it offline first: a version that runs is not deleted. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `DeleteFlowVersion`.
         */
        delete: operations["deleteFlowVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flows/{flowCode}/versions/{flowVersion}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a chat flow's version online
         * @description From then on the version runs, and what it sends and calls is billed. A flow that users start must be bound to a number or page first. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `OnlineFlowVersion`.
         */
        post: operations["onlineFlowVersion"];
        /**
         * Take a chat flow's version offline
         * @description The version runs no more. Users who write to the numbers of the flow get no answer from it. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `OfflineFlowVersion`.
         */
        delete: operations["offlineFlowVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flows/{flowCode}/bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a chat flow's bindings
         * @description Gives the numbers or pages of one channel that a flow is bound to, all at once. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `chat-flows:read`. CAMS action: `ListBindingRelationsForFlowVersion`.
         */
        get: operations["listBindingRelationsForFlowVersion"];
        /**
         * Bind a chat flow to other numbers
         * @description Replaces the numbers or pages that a flow is bound to. It must be bound to some already. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `chat-flows:write`. CAMS action: `FlowRebindPhone`.
         */
        put: operations["flowRebindPhone"];
        /**
         * Bind a chat flow to numbers
         * @description Lets messages to these numbers or pages start the flow, once a version of it is online. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `chat-flows:write`. CAMS action: `FlowBindPhone`.
         */
        post: operations["flowBindPhone"];
        /**
         * Unbind a chat flow from numbers
         * @description Messages to these numbers or pages start the flow no more. Take the flow offline first; without a binding it cannot go online again. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `chat-flows:write`. CAMS action: `FlowUnbindPhone`.
         */
        delete: operations["flowUnbindPhone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flows/{flowCode}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a chat flow
         * @description Starts a flow that is triggered manually and has a version online. What the flow sends and calls is billed. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `TriggerChatFlow`.
         */
        post: operations["triggerChatFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flows/{flowCode}/metric-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a chat flow's metrics
         * @description Tells how often each node of a flow ran, or what went wrong in one of them. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:read`. CAMS action: `GetChatFlowMetric`.
         */
        post: operations["getChatFlowMetric"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flows/{flowCode}/log-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a chat flow's log settings
         * @description Tells whether the runs of a flow are logged, and the id that a change of it needs. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:read`. CAMS action: `ReadChatFlowLogSetting`.
         */
        get: operations["readChatFlowLogSetting"];
        /**
         * Change a chat flow's log settings
         * @description Turns the log of a flow on or off, or removes it with everything in it. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `UpdateChatFlowLogSetting`.
         */
        put: operations["updateChatFlowLogSetting"];
        /**
         * Create a chat flow's log settings
         * @description Has the runs of a flow logged in the account's Simple Log Service, which must be in use and is billed apart. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `chat-flows:write`. CAMS action: `CreateChatFlowLogSetting`.
         */
        post: operations["createChatFlowLogSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flow-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chat flow templates
         * @description Gives ready-made flows to begin with, page by page, narrowed down by whatever filters are set. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `chat-flows:read`. CAMS action: `ListChatFlowTemplate`.
         */
        get: operations["listChatFlowTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flow-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a chat flow template
         * @description Gives one ready-made flow with its definition, which can be imported. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `chat-flows:read`. CAMS action: `GetChatFlowTemplate`.
         */
        get: operations["getChatFlowTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flow-node-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups of chat flow nodes
         * @description Gives the groups into which the flow builder sorts the nodes that a flow can be made of. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `chat-flows:read`. CAMS action: `ListFlowNodeGroup`.
         */
        get: operations["listFlowNodeGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/chat-flow-nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chat flow nodes
         * @description Gives the kinds of node that a flow can be made of, narrowed down by whatever filters are set. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `chat-flows:read`. CAMS action: `ListFlowNodePrototypeV2`.
         */
        get: operations["listFlowNodePrototypeV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/instances/{instanceId}/instagram-pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the Instagram page of an instance
         * @description Gives the page that is bound to the instance, with the chat bot and the agents who answer on it. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:read`. CAMS action: `ListInstagramPage`.
         */
        get: operations["listInstagramPage"];
        put?: never;
        /**
         * Bind an Instagram page to an instance
         * @description From then on the instance sends and receives Instagram messages through the page. The candidates tell which pages can be bound. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:write`. CAMS action: `BindInstagramPage`.
         */
        post: operations["bindInstagramPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/instances/{instanceId}/instagram-pages/{pageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unbind an Instagram page
         * @description From then on the instance neither sends nor receives Instagram messages through the page. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:write`. CAMS action: `DeleteInstagramPage`.
         */
        delete: operations["deleteInstagramPage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/instances/{instanceId}/instagram-pages/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List Instagram pages that can be bound
         * @description Asks Facebook for the pages with an Instagram account that the owner of the access token manages. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:read`. CAMS action: `GetFbInstagramPages`.
         */
        post: operations["getFbInstagramPages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/instances/{instanceId}/messenger-pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a Messenger page to an instance
         * @description From then on the instance sends and receives Messenger messages through the page. The candidates tell which pages can be bound. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:write`. CAMS action: `BindMessengerPage`.
         */
        post: operations["bindMessengerPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/instances/{instanceId}/messenger-pages/{pageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unbind a Messenger page
         * @description From then on the instance neither sends nor receives Messenger messages through the page. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:write`. CAMS action: `DeleteMessengerPage`.
         */
        delete: operations["deleteMessengerPage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/instances/{instanceId}/messenger-pages/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List Messenger pages that can be bound
         * @description Asks Facebook for the pages that the owner of the access token manages. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:read`. CAMS action: `GetFbMessengerPages`.
         */
        post: operations["getFbMessengerPages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/instances/{instanceId}/conversion-datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the conversion datasets of an instance
         * @description Gives the datasets at Meta that conversions are reported to, each with the page that it belongs to. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:read`. CAMS action: `GetWhatsappConversionApi`.
         */
        get: operations["getWhatsappConversionApi"];
        put?: never;
        /**
         * Connect an instance to the Conversions API
         * @description Hands in the code of Meta's embedded signup, and so gives the instance the datasets that conversions are reported to. For operators only: it takes the id of any instance, and CAMS does not ask whose it is.
         *
         *     Scope: `instances:write`. CAMS action: `CreateWhatsappConversionApi`.
         */
        post: operations["createWhatsappConversionApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/pages/{pageId}/campaigns/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise the campaigns of a page
         * @description Fetches the Messenger campaigns of the page, with their budgets, from the ad account at Meta. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `instances:write`. CAMS action: `SyncMessageCampaign`.
         */
        post: operations["syncMessageCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add contacts
         * @description Adds one contact by its phone number, or all those of an uploaded file, and puts them into groups. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:write`. CAMS action: `AddContacts`.
         */
        post: operations["addContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a contact
         * @description Replaces what is known of the contact. Its groups stay as they are. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:write`. CAMS action: `UpdateContactById`.
         */
        put: operations["updateContactById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/contacts/deletions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete contacts by what is known of them
         * @description Deletes the contact of that phone number, or all those that an uploaded file names. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:write`. CAMS action: `DeleteContacts`.
         */
        post: operations["deleteContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/contacts/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export contacts
         * @description Gives the contacts as data for a spreadsheet, narrowed down by whatever filters are set. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:read`. CAMS action: `GetDownloadExcelList`.
         */
        post: operations["getDownloadExcelList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/contacts/deletions-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete contacts by their ids
         * @description Deletes the contacts from all groups. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:write`. CAMS action: `DeleteContactsByIds`.
         */
        post: operations["deleteContactsByIds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/contacts/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move contacts to other groups
         * @description Puts the contacts into groups that exist, into new ones, or into both. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:write`. CAMS action: `MoveContactToGroup`.
         */
        post: operations["moveContactToGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/contact-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contact groups
         * @description Gives every contact group of the account at once; CAMS has no pages here. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:read`. CAMS action: `ListAllGroups`.
         */
        get: operations["listAllGroups"];
        put?: never;
        /**
         * Create a contact group
         * @description Makes a group, and puts one contact, or all those of an uploaded file, into it at once. The list of groups shows its id. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:write`. CAMS action: `AddGroup`.
         */
        post: operations["addGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/contact-groups/existence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a contact group exists
         * @description Tells whether the name of a group is taken. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:read`. CAMS action: `GetGroupExist`.
         */
        get: operations["getGroupExist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/contact-groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a contact group
         * @description Dissolves the group. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:write`. CAMS action: `DeleteGroupById`.
         */
        delete: operations["deleteGroupById"];
        options?: never;
        head?: never;
        /**
         * Rename a contact group
         * @description Gives the group another name. Its contacts stay in it. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:write`. CAMS action: `UpdateGroupName`.
         */
        patch: operations["updateGroupName"];
        trace?: never;
    };
    "/admin/v1/cams/contact-groups/{groupId}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a contact out of a group
         * @description Takes the contact out of this one group; it is not deleted. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `contacts:write`. CAMS action: `RemoveContactById`.
         */
        delete: operations["removeContactById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/marketing-flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List marketing flows
         * @description Gives the marketing flows of the account page by page, narrowed down by whatever filters are set. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `marketing:read`. CAMS action: `ListMarketingFlow`.
         */
        get: operations["listMarketingFlow"];
        put?: never;
        /**
         * Create a marketing flow
         * @description Has a chat flow run for the contacts of a group, again and again or once. The list of marketing flows shows its code. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `marketing:write`. CAMS action: `AddMarketingFlow`.
         */
        post: operations["addMarketingFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/marketing-flows/{activityCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a marketing flow
         * @description Changes what is run, for whom, or when. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `marketing:write`. CAMS action: `UpdateMarketingFLow`.
         */
        put: operations["updateMarketingFLow"];
        post?: never;
        /**
         * Delete a marketing flow
         * @description From then on it no longer runs. The chat flow and the contact group stay. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `marketing:write`. CAMS action: `DeleteMarketingFlow`.
         */
        delete: operations["deleteMarketingFlow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/marketing-flows/{activityCode}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a marketing flow
         * @description It keeps its settings but does not run for the time being. For operators only: what it works on lies in one pool for all customers of the account.
         *
         *     Scope: `marketing:write`. CAMS action: `PauseMarketingFLow`.
         */
        post: operations["pauseMarketingFLow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/mail-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sender addresses of DirectMail
         * @description Gives the e-mail addresses that the ISV's account can send from, page by page. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `marketing:read`. CAMS action: `ListDmAccount`.
         */
        get: operations["listDmAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/cams/mail-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags of DirectMail
         * @description Gives the tags by which the ISV's account tells its mailings apart, page by page. For operators only: it concerns the ISV's own account.
         *
         *     Scope: `marketing:read`. CAMS action: `ListDmTag`.
         */
        get: operations["listDmTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what is left
         * @description Tells what is left of your plan, and your share of the account's limits. Costs nothing of either.
         *
         *     Scope: `usage:read`.
         */
        get: operations["getQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quota/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what limits would say to a call
         * @description Tells whether a call would be sent, wait for its turn or be refused if it came now, by which limit, and when to come back. Makes no call and costs nothing; an `Idempotency-Key` has nothing to do here.
         *
         *     Scope: `usage:read`.
         */
        post: operations["explainCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         * @description Gives all plans with their limits.
         *
         *     Scope: `plans:read`.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/plans/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a plan
         * @description Gives one plan with its limits.
         *
         *     Scope: `plans:read`.
         */
        get: operations["getPlan"];
        /**
         * Make or replace a plan
         * @description Replaces the whole plan: a limit that is left out is lifted. All tenants on it have the new limits within a second; what they have used stays counted.
         *
         *     Scope: `plans:write`.
         */
        put: operations["putPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/tenants/{id}/quota-override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a tenant's override
         * @description Gives the limits that the tenant has otherwise than its plan says; 404 where there are none.
         *
         *     Scope: `plans:read`.
         */
        get: operations["getQuotaOverride"];
        /**
         * Make or replace a tenant's override
         * @description Gives one tenant other limits than its plan, for good or until a time. Replaces the whole override: a limit that is left out is as in the plan, `null` lifts it.
         *
         *     Scope: `plans:write`.
         */
        put: operations["putQuotaOverride"];
        post?: never;
        /**
         * Remove a tenant's override
         * @description The tenant has the limits of its plan again.
         *
         *     Scope: `plans:write`.
         */
        delete: operations["deleteQuotaOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what you have used
         * @description Counts calls and messages by action and outcome. A call counts in the hour in which it ended.
         *
         *     Scope: `usage:read`.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/v1/tenants/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a tenant has used
         * @description Counts calls and messages by action and outcome. A call counts in the hour in which it ended.
         *
         *     Scope: `tenant-usage:read`.
         */
        get: operations["getTenantUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessToken: {
            /**
             * @description A JWT (RFC 9068). Send it as `Authorization: Bearer …`.
             * @example eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCJ9.…
             */
            access_token: string;
            /**
             * @description How the token is sent.
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * @description How long the token is valid, in seconds.
             * @example 3600
             */
            expires_in: number;
            /**
             * @description What it allows, with spaces between.
             * @example messages:send templates:read
             */
            scope: string;
        };
        /** @description The account's limit of an action, and your part of it. */
        ActionLimits: {
            /**
             * @description What is called.
             * @example SendChatappMessage
             */
            action: string;
            /**
             * @description Calls per second that all tenants together make at most at present.
             * @example 250
             */
            perSecond: number;
            /**
             * @description Of these, what you get if you ask for all you can. What others leave is yours.
             * @example 125
             */
            sharePerSecond: number;
            /**
             * @description How long a call that came now would wait for its turn, if no others came.
             * @example 0.4
             */
            waitSeconds: number;
        };
        /**
         * @description What CAMS says of the filed application, in a form that it does not document.
         * @example {
         *       "RequestNo": "114624518005956096"
         *     }
         */
        AddAddressRecoverSuspendReply: {
            [key: string]: unknown;
        };
        AddAddressRecoverSuspendRequest: {
            /**
             * @description Which change is applied for, as CAMS names it. CAMS does not document the values.
             * @example viberSuspend
             */
            requestType?: string;
            /**
             * @description What is asked for: a day to pause or to resume, or the new countries.
             * @example {
             *       "applyReason": "The shop is closed for repairs.",
             *       "suspensionDate": "2026-05-20"
             *     }
             */
            application?: {
                /**
                 * @description Why the change is asked for.
                 * @example The shop is closed for repairs.
                 */
                applyReason?: string;
                /**
                 * @description Day on which the service is to pause, as year, month and day in GMT.
                 * @example 2026-05-20
                 */
                suspensionDate?: string;
                /**
                 * @description Day on which the service is to resume, as year, month and day in GMT.
                 * @example 2026-07-01
                 */
                recoveryDate?: string;
                /**
                 * @description Countries where messages cost the local rate. CAMS writes them as calling code and country code.
                 * @example [
                 *       "63|PH"
                 *     ]
                 */
                messageDestinationCountry?: string[];
                /**
                 * @description Countries where messages cost the international rate. CAMS writes them as calling code and country code.
                 * @example [
                 *       "65|SG"
                 *     ]
                 */
                messageDestinationInternationalCountry?: string[];
            };
        };
        /**
         * @description What CAMS says of the filed application, in a form that it does not document.
         * @example {
         *       "RequestNo": "114624518005956096"
         *     }
         */
        AddAuditViberOpenReply: {
            [key: string]: unknown;
        };
        AddAuditViberOpenRequest: {
            /**
             * @description What Viber is to know of the company and its messages.
             * @example {
             *       "businessAccountName": "Lakeside Books",
             *       "companyLegalName": "Lakeside Books Inc."
             *     }
             */
            application?: {
                /**
                 * @description Name of the business account at Viber; best the name of the company.
                 * @example Lakeside Books
                 */
                businessAccountName?: string;
                /**
                 * @description Name of the company as it is registered, in Latin letters.
                 * @example Lakeside Books Inc.
                 */
                companyLegalName?: string;
                /**
                 * @description Name of the company in English.
                 * @example Lakeside Books
                 */
                companyEnglishName?: string;
                /**
                 * @description Person who represents the company in law, in Latin letters.
                 * @example Maria Santos
                 */
                companyLegalPerson?: string;
                /**
                 * @description What the company does, in a few sentences.
                 * @example Sells books in six shops and online.
                 */
                companyProfile?: string;
                /** @description Offices of the company. */
                companyAddress?: {
                    /**
                     * @description What the office is.
                     * @example Main office
                     */
                    companyAddressTitle?: string;
                    /**
                     * @description Its address.
                     * @example 1 Lake Road, Manila
                     */
                    companyAddress?: string;
                }[];
                /** @description Telephone numbers of the company. */
                companyTel?: {
                    /**
                     * @description Whom it reaches.
                     * @example Customer service
                     */
                    companyTelTitle?: string;
                    /**
                     * @description The number, country code first.
                     * @example 63285550100
                     */
                    companyTelNumber?: string;
                }[];
                /**
                 * @description Address of the website of the company; it has to be within reach.
                 * @example https://www.example.com
                 */
                webAddress?: string;
                /**
                 * @description E-mail address of the company.
                 * @example office@example.com
                 */
                contactMail?: string;
                /**
                 * @description Industry that the company belongs to; loans and games have to be named as such. Known: `cateringServices`, `telecommunicationsAndIT`.
                 * @example telecommunicationsAndIT
                 */
                industryInvolved?: string;
                /**
                 * @description What the company does within its industry.
                 * @example Sells books to readers of all ages.
                 */
                industryDescription?: string;
                /**
                 * @description Who may read the messages: anybody, or adults alone. Known: `unlimited`, `eighteenUp`.
                 * @example unlimited
                 */
                ageLimit?: string;
                /**
                 * @description The signed letter of guarantee: address or path of the file.
                 * @example viber/letter-of-guarantee.pdf
                 */
                letterGuarantee?: string;
                /**
                 * @description Logos of the account.
                 * @example [
                 *       "viber/logo.png"
                 *     ]
                 */
                logo?: string[];
                /**
                 * @description Name of the chat that users see.
                 * @example Lakeside Books
                 */
                messageSessionName?: string;
                /**
                 * @description Introduction that stands in the chat.
                 * @example News about your orders.
                 */
                messageDialogueIntroduction?: string;
                /**
                 * @description Day from which messages are to be sent, as year, month and day in GMT.
                 * @example 2026-03-01
                 */
                messageEnableDate?: string;
                /**
                 * @description Whether users who write are answered automatically. Known: `Y`, `N`.
                 * @example Y
                 */
                enableAutoReply?: string;
                /**
                 * @description Text of the automatic answer.
                 * @example Thank you, we will answer soon.
                 */
                replyContent?: string;
                /**
                 * @description Countries where messages cost the local rate. CAMS writes them as calling code and country code.
                 * @example [
                 *       "63|PH"
                 *     ]
                 */
                messageDestinationCountry?: string[];
                /**
                 * @description Countries where messages cost the international rate. CAMS writes them as calling code and country code.
                 * @example [
                 *       "65|SG"
                 *     ]
                 */
                messageDestinationInternationalCountry?: string[];
                /**
                 * @description Country that the company is registered in, as ISO code.
                 * @example PH
                 */
                companyRegisteredCountry?: string;
                /**
                 * @description Number of the company in the register of businesses.
                 * @example CS201912345
                 */
                businessLicenseRegistrationNumber?: string;
                /**
                 * @description Registered address of the headquarters, in Latin letters. Its country is the one with the local rate.
                 * @example 1 Lake Road, Ermita, Manila 1000, Philippines
                 */
                completeAddressOfHeadquarters?: string;
                /**
                 * @description Name of the person to turn to.
                 * @example Maria Santos
                 */
                contactName?: string;
                /**
                 * @description Position of that person in the company.
                 * @example Head of marketing
                 */
                contactPosition?: string;
                /**
                 * @description E-mail address of that person.
                 * @example maria.santos@example.com
                 */
                contactEmail?: string;
                /**
                 * @description Telephone number of that person, country code first.
                 * @example 639175550100
                 */
                contactPhone?: string;
                /**
                 * @description A further letter of guarantee: address or path of the file.
                 * @example viber/second-letter.pdf
                 */
                otherLetterGuarantee?: string;
            };
            /**
             * @description Where the review stands: `unAudit` waits for it, `pass` is approved.
             * @example unAudit
             */
            auditResult?: string;
        };
        AddChatGroupInviteLinkReply: {
            /**
             * @description Address by which users join the group.
             * @example https://chat.whatsapp.com/Kx3RtP0vQZ81LmYbW7cD2e
             */
            inviteLink?: string;
        };
        AddChatGroupInviteLinkRequest: {
            /**
             * @description Channel that the group is on; WhatsApp if left out. Known: `WHATSAPP`.
             * @example WHATSAPP
             */
            channelType?: string;
        };
        AddChatGroupReply: {
            /**
             * @description Code of this creation. It is not the id of the group.
             * @example 893820561547132813
             */
            uniqueCode?: string;
        };
        AddChatGroupRequest: {
            /**
             * @description Channel that the group is on; WhatsApp if left out. Known: `WHATSAPP`.
             * @example WHATSAPP
             */
            channelType?: string;
            /**
             * @description Title of the group, up to 128 characters. WhatsApp requires one.
             * @example Readers of Lakeside Books
             */
            subject?: string;
            /**
             * @description What the group is about, up to 2,048 characters.
             * @example New arrivals, every Friday.
             */
            description?: string;
            /**
             * @description On Telegram: address of the group.
             * @example https://t.me/lakesidebooks
             */
            groupLink?: string;
        };
        AddChatappPhoneNumberReply: {
            /** @description How the new resource is named from now on. */
            phoneNumber: string;
        };
        AddChatappPhoneNumberRequest: {
            /**
             * @description Country calling code of the number.
             * @example 86
             */
            countryCode: string;
            /**
             * @description The number without its country code.
             * @example 13700001234
             */
            phoneNumber: string;
            /**
             * @description Name that users will see; WhatsApp reviews it.
             * @example Lakeside Books
             */
            verifiedName: string;
            /**
             * @description Deprecated: id of a number that was verified when it was bought.
             * @example 102012345678
             */
            preValidateId?: string;
        };
        AddContactsReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        AddContactsRequest: {
            /**
             * @description Contact groups to put the contacts into, as JSON text with the id of each.
             * @example [{"id":5435}]
             */
            groups: string;
            /**
             * @description Whether a contact that exists already is changed to what is given.
             * @example true
             */
            needUpdate: boolean;
            /**
             * @description Name of the contact.
             * @example Lee
             */
            contactName?: string;
            /**
             * @description How the contact is reached: its phone number.
             * @example 13800001234
             */
            contactDetails?: string;
            /**
             * @description Country of the contact, by its English name.
             * @example China
             */
            country?: string;
            /**
             * @description E-mail address of the contact.
             * @example lee@example.com
             */
            email?: string;
            /**
             * @description Note on the contact, for yourself.
             * @example Met at the book fair
             */
            remark?: string;
            /**
             * @description File with many contacts, as its upload was named.
             * @example contacts/spring-customers.xlsx
             */
            filePath?: string;
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
        };
        AddCustomAudienceUserRequest: {
            /**
             * @description Id of the ad account at Meta.
             * @example 238429384756102
             */
            adAccountId: string;
            /**
             * @description The users.
             * @example [
             *       {
             *         "phone": "8613900001234",
             *         "email": "lee@example.com"
             *       }
             *     ]
             */
            users: {
                /**
                 * @description Phone number, country code first.
                 * @example 8613900001234
                 */
                phone?: string;
                /**
                 * @description E-mail address.
                 * @example lee@example.com
                 */
                email?: string;
            }[];
            /**
             * @description Number of users that all calls together will hand in.
             * @example 26000
             */
            estimatedTotal?: number;
            /**
             * @description Whether this is the last of these calls.
             * @example true
             */
            lastBatch?: boolean;
        };
        AddGroupReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        AddGroupRequest: {
            /**
             * @description Name of the contact group; no two groups share one.
             * @example Spring customers
             */
            groupName: string;
            /**
             * @description Name of the contact.
             * @example Lee
             */
            contactName?: string;
            /**
             * @description How the contact is reached: its phone number.
             * @example 13800001234
             */
            contactDetails?: string;
            /**
             * @description Country of the contact, by its English name.
             * @example China
             */
            country?: string;
            /**
             * @description E-mail address of the contact.
             * @example lee@example.com
             */
            email?: string;
            /**
             * @description Note on the contact, for yourself.
             * @example Met at the book fair
             */
            remark?: string;
            /**
             * @description File with many contacts, as its upload was named.
             * @example contacts/spring-customers.xlsx
             */
            filePath?: string;
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
        };
        AddMarketingFlowReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        AddMarketingFlowRequest: {
            /**
             * @description Name of the marketing flow.
             * @example Spring catalogue
             */
            activityName: string;
            /**
             * @description What the marketing flow is for, in your own words.
             * @example Shows the new books to everybody who bought in winter
             */
            activityDescription?: string;
            /**
             * @description How it is started: `1` by its cron expression, `2` once at a set time.
             * @example 1
             */
            executionType: string;
            /**
             * @description When it runs, as a cron expression that begins with the seconds; `0 0 9 * * ?` is every day at nine.
             * @example 0 0 9 * * ?
             */
            cronExpression?: string;
            /**
             * @description When it begins to run, as `YYYY-MM-DD hh:mm:ss`.
             * @example 2026-03-01 09:00:00
             */
            startDate?: string;
            /**
             * @description When it stops to run, as `YYYY-MM-DD hh:mm:ss`.
             * @example 2026-03-31 09:00:00
             */
            endDate?: string;
            /**
             * @description Code of the chat flow that is run.
             * @example cf-kr3k31a2mfeir8w
             */
            relatedFlowCode?: string;
            /**
             * @description Name of the chat flow.
             * @example Catalogue
             */
            relatedFlowName?: string;
            /**
             * @description Id of the contact group that it is run for.
             * @example 5435
             */
            relatedGroupId?: string;
            /**
             * @description Whether parameters of your own are handed to the chat flow.
             * @example Y
             * @enum {string}
             */
            paramFlag?: "Y" | "N";
            /**
             * @description Parameters of your own that the chat flow gets, by name.
             * @example {
             *       "catalogue": "spring"
             *     }
             */
            params?: {
                [key: string]: unknown;
            };
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
        };
        ArchiveChatappTemplateRequest: {
            /**
             * @description What to do; `ARCHIVED` puts the templates away.
             * @example ARCHIVED
             */
            archiveType: string;
            /**
             * @description Channel that the templates are for. Known: `WHATSAPP`, `VIBER`.
             * @example WHATSAPP
             */
            channelType: string;
            /**
             * @description The templates.
             * @example [
             *       {
             *         "templateCode": "820561547132813184",
             *         "language": "en_US"
             *       }
             *     ]
             */
            templateList: {
                /**
                 * @description Code of the template.
                 * @example 820561547132813184
                 */
                templateCode: string;
                /**
                 * @description Language of the template, such as `en_US` or `zh_CN`.
                 * @example en_US
                 */
                language: string;
            }[];
        };
        AuditEvent: {
            /**
             * @description Id of the event.
             * @example evt_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            id: string;
            /**
             * Format: date-time
             * @description When it began.
             * @example 2026-01-15T09:30:00.000Z
             */
            at: string;
            /**
             * @description The tenant that it concerns.
             * @example ten_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            tenantId: string | null;
            /** @description Who acted. */
            actor: {
                /**
                 * @description `anonymous`: whoever did not get past the guard. `system`: the gateway itself.
                 * @enum {string}
                 */
                kind: "tenant" | "operator" | "anonymous" | "system";
                /**
                 * @description Id of the credential.
                 * @example crd_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
                 */
                credentialId: string | null;
                /**
                 * @description Client id, also one that was only claimed.
                 * @example cgc_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
                 */
                clientId: string | null;
                /** @description Whether an operator acted in the name of the tenant. */
                acting: boolean;
            };
            /**
             * @description CAMS's name of the action, or the operation of the gateway.
             * @example SendChatappMessage
             */
            action: string;
            /**
             * @description Verb and path; `gateway` for what the gateway did by itself.
             * @example POST /v1/messages
             */
            route: string;
            /**
             * @description What the request named, such as a phone number.
             * @example 8613800001234
             */
            resource: string | null;
            /**
             * @description `refused`: by the gateway, nothing was tried. `failed`: it was tried, and did not happen. `unknown`: it may have happened.
             * @enum {string}
             */
            outcome: "succeeded" | "failed" | "refused" | "unknown";
            /**
             * @description HTTP status of the reply.
             * @example 201
             */
            status: number | null;
            /**
             * @description Code that CAMS answered with, where it refused.
             * @example InvalidParameter.PhoneNumberError
             */
            camsCode: string | null;
            /**
             * @description Id by which Alibaba Cloud finds the call.
             * @example B7F1C2D4-3E5A-5B6C-8D7E-9F0A1B2C3D4E
             */
            camsRequestId: string | null;
            /**
             * @description Milliseconds that it took.
             * @example 84.2
             */
            durationMs: number | null;
            /**
             * @description The `X-Request-Id` of the reply.
             * @example 5f0c7a86-2f8c-4c11-9a6f-0d0c3a9b7e21
             */
            requestId: string;
            /**
             * @description Where the request came from; the machine where the gateway acted.
             * @example 203.0.113.7
             */
            address: string;
            /**
             * @description What was asked; `[redacted]` stands for what is never recorded.
             * @example {
             *       "From": "8613800001234",
             *       "To": "8613900005678",
             *       "Content": "[redacted]"
             *     }
             */
            params: {
                [key: string]: unknown;
            };
        };
        AuditEventDetail: {
            /**
             * @description Id of the event.
             * @example evt_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            id: string;
            /**
             * Format: date-time
             * @description When it began.
             * @example 2026-01-15T09:30:00.000Z
             */
            at: string;
            /**
             * @description The tenant that it concerns.
             * @example ten_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            tenantId: string | null;
            /** @description Who acted. */
            actor: {
                /**
                 * @description `anonymous`: whoever did not get past the guard. `system`: the gateway itself.
                 * @enum {string}
                 */
                kind: "tenant" | "operator" | "anonymous" | "system";
                /**
                 * @description Id of the credential.
                 * @example crd_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
                 */
                credentialId: string | null;
                /**
                 * @description Client id, also one that was only claimed.
                 * @example cgc_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
                 */
                clientId: string | null;
                /** @description Whether an operator acted in the name of the tenant. */
                acting: boolean;
            };
            /**
             * @description CAMS's name of the action, or the operation of the gateway.
             * @example SendChatappMessage
             */
            action: string;
            /**
             * @description Verb and path; `gateway` for what the gateway did by itself.
             * @example POST /v1/messages
             */
            route: string;
            /**
             * @description What the request named, such as a phone number.
             * @example 8613800001234
             */
            resource: string | null;
            /**
             * @description `refused`: by the gateway, nothing was tried. `failed`: it was tried, and did not happen. `unknown`: it may have happened.
             * @enum {string}
             */
            outcome: "succeeded" | "failed" | "refused" | "unknown";
            /**
             * @description HTTP status of the reply.
             * @example 201
             */
            status: number | null;
            /**
             * @description Code that CAMS answered with, where it refused.
             * @example InvalidParameter.PhoneNumberError
             */
            camsCode: string | null;
            /**
             * @description Id by which Alibaba Cloud finds the call.
             * @example B7F1C2D4-3E5A-5B6C-8D7E-9F0A1B2C3D4E
             */
            camsRequestId: string | null;
            /**
             * @description Milliseconds that it took.
             * @example 84.2
             */
            durationMs: number | null;
            /**
             * @description The `X-Request-Id` of the reply.
             * @example 5f0c7a86-2f8c-4c11-9a6f-0d0c3a9b7e21
             */
            requestId: string;
            /**
             * @description Where the request came from; the machine where the gateway acted.
             * @example 203.0.113.7
             */
            address: string;
            /**
             * @description What was asked; `[redacted]` stands for what is never recorded.
             * @example {
             *       "From": "8613800001234",
             *       "To": "8613900005678",
             *       "Content": "[redacted]"
             *     }
             */
            params: {
                [key: string]: unknown;
            };
            proof: components["schemas"]["AuditProof"];
            /** @description How it ended, where that is a record of its own: the newest first, which is the one that counts. */
            outcomes: {
                /**
                 * Format: date-time
                 * @description When this was recorded.
                 * @example 2026-01-15T09:30:00.000Z
                 */
                at: string;
                /**
                 * @description `refused`: by the gateway, nothing was tried. `failed`: it was tried, and did not happen. `unknown`: it may have happened.
                 * @enum {string}
                 */
                outcome: "succeeded" | "failed" | "refused" | "unknown";
                /**
                 * @description HTTP status of the reply.
                 * @example 201
                 */
                status: number | null;
                /**
                 * @description Code that CAMS answered with, where it refused.
                 * @example InvalidParameter.PhoneNumberError
                 */
                camsCode: string | null;
                /**
                 * @description Id by which Alibaba Cloud finds the call.
                 * @example B7F1C2D4-3E5A-5B6C-8D7E-9F0A1B2C3D4E
                 */
                camsRequestId: string | null;
                /**
                 * @description Milliseconds that it took.
                 * @example 84.2
                 */
                durationMs: number | null;
                /**
                 * @description What found it out later.
                 * @example ListPhoneMessageQrdl
                 */
                settledBy: string | null;
                proof: components["schemas"]["AuditProof"];
            }[];
        };
        /** @description What the record is sealed with. */
        AuditProof: {
            /**
             * @description The chain of records that this one is a link of.
             * @example 0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d
             */
            chain: string;
            /**
             * @description Its place in the chain, from 1.
             * @example 4711
             */
            seq: number;
            /**
             * @description HMAC-SHA-256 over the seal before it and the record, in hex.
             * @example 9f86d081
             */
            seal: string;
            /**
             * @description The seal before it; `null` for the first one, or where retention has dropped it.
             * @example 60303ae2
             */
            previousSeal: string | null;
        };
        AuditVerification: {
            /** @description Whether every record is as it was written, and none is missing between others. */
            ok: boolean;
            /** @description How many records were looked at: events, and outcomes that are records of their own. */
            checked: number;
            /** @description The first record that is not right; `null` when all are. */
            firstBroken: {
                /**
                 * @description The event whose record is broken, or follows what is missing.
                 * @example evt_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
                 */
                eventId: string;
                /**
                 * @description The chain of records.
                 * @example 0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d
                 */
                chain: string;
                /**
                 * @description The place in the chain.
                 * @example 4711
                 */
                seq: number;
                /**
                 * @description `changed`: the record is not what was sealed. `missing`: what was before it is gone.
                 * @enum {string}
                 */
                reason: "changed" | "missing";
            } | null;
        };
        AuthorizationServerMetadata: {
            /**
             * Format: uri
             * @description Stands as `iss` in every token.
             * @example https://gateway.example.com
             */
            issuer: string;
            /**
             * Format: uri
             * @description Where tokens are to be had.
             * @example https://gateway.example.com/oauth/token
             */
            token_endpoint: string;
            /** @description How a client can name itself there. */
            token_endpoint_auth_methods_supported: string[];
            /** @description The grants there are. */
            grant_types_supported: string[];
            /** @description None: there is no authorization endpoint. */
            response_types_supported: string[];
            /** @description The scopes of tenants, then those of operators. */
            scopes_supported: string[];
            /**
             * Format: uri
             * @description Where the keys are that check tokens.
             * @example https://gateway.example.com/.well-known/jwks.json
             */
            jwks_uri: string;
            /**
             * Format: uri
             * @description What people read.
             * @example https://gateway.example.com/docs
             */
            service_documentation: string;
        };
        /** @description The suggestions. */
        BeeBotAssociateReply: {
            /**
             * @description Id of the reply.
             * @example 7c7a3c3d90a14c0fa5d4d5bd5f1f6f1e
             */
            messageId?: string;
            /**
             * @description Id of the conversation. Leave it out for a new one, and hand it in again to go on with it.
             * @example 65021a5fbb8b4fdcb8d1cb87a3a3d8a1
             */
            sessionId?: string;
            /** @description Questions that fit. */
            associate?: {
                /**
                 * @description The question.
                 * @example Where is my order?
                 */
                title?: string;
                /**
                 * @description What the bot knows of it besides.
                 * @example orders
                 */
                meta?: string;
            }[];
        };
        BeeBotAssociateRequest: {
            /**
             * @description Id of the conversation. Leave it out for a new one, and hand it in again to go on with it.
             * @example 65021a5fbb8b4fdcb8d1cb87a3a3d8a1
             */
            sessionId?: string;
            /**
             * @description What the visitor says.
             * @example Where is my order?
             */
            utterance?: string;
            /**
             * @description Codes of the perspectives to answer from; an entry of the knowledge base can hold an answer for each.
             * @example [
             *       "FZJBY3raWr"
             *     ]
             */
            perspective?: string[];
            /**
             * @description How many suggestions to give at most.
             * @example 5
             */
            recommendNum?: number;
        };
        /** @description What the bot answers. */
        BeeBotChatReply: {
            /**
             * @description Id of the reply.
             * @example 7c7a3c3d90a14c0fa5d4d5bd5f1f6f1e
             */
            messageId?: string;
            /**
             * @description Id of the conversation. Leave it out for a new one, and hand it in again to go on with it.
             * @example 65021a5fbb8b4fdcb8d1cb87a3a3d8a1
             */
            sessionId?: string;
            /** @description Its answers. */
            messages?: {
                /**
                 * @description Which of the three it is. Known: `Text`, `Knowledge`, `Recommend`.
                 * @example Text
                 */
                answerType?: string;
                /**
                 * @description Where it comes from: knowledge base, dialogue or small talk.
                 * @example KnowledgeBase
                 */
                answerSource?: string;
                /** @description A text. */
                text?: {
                    /**
                     * @description The text.
                     * @example Your order is on its way.
                     */
                    content?: string;
                    /**
                     * @description Form of the text.
                     * @example PLAIN_TEXT
                     */
                    contentType?: string;
                    /**
                     * @description Where it comes from: knowledge base, dialogue or small talk.
                     * @example KnowledgeBase
                     */
                    answerSource?: string;
                    /**
                     * @description Sentence of the bot that what the visitor said was taken for.
                     * @example Where is my order
                     */
                    hitStatement?: string;
                    /**
                     * @description Title that was set for small talk.
                     * @example Greeting
                     */
                    userDefinedChatTitle?: string;
                    /**
                     * @description Name of the dialogue that it comes from.
                     * @example Orders
                     */
                    dialogName?: string;
                    /**
                     * @description Name of the intent that was recognised.
                     * @example order-status
                     */
                    intentName?: string;
                    /**
                     * @description Id of the step of the dialogue.
                     * @example 1410-c7a72a78.__city
                     */
                    nodeId?: string;
                    /**
                     * @description Name of the step of the dialogue.
                     * @example Ask for the order number
                     */
                    nodeName?: string;
                    /**
                     * @description Data that the dialogue attached.
                     * @example order=4711
                     */
                    metaData?: string;
                    /** @description What the dialogue asks the visitor for. */
                    slots?: {
                        /**
                         * @description Name of the value.
                         * @example orderNumber
                         */
                        name?: string;
                        /**
                         * @description The value, in a standard form.
                         * @example 4711
                         */
                        value?: string;
                        /**
                         * @description The value as the visitor said it.
                         * @example number 4711
                         */
                        origin?: string;
                        /**
                         * @description Whether this turn of the conversation filled it in.
                         * @example true
                         */
                        hit?: boolean;
                    }[];
                    /**
                     * @description What else the dialogue gives.
                     * @example {
                     *       "channel": "web"
                     *     }
                     */
                    ext?: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description Flags that the dialogue set.
                     * @example {
                     *       "handedOver": false
                     *     }
                     */
                    externalFlags?: {
                        [key: string]: unknown;
                    };
                };
                /** @description An entry of the knowledge base. */
                knowledge?: {
                    /**
                     * @description Id of the entry.
                     * @example 30001979
                     */
                    id?: string;
                    /**
                     * @description Title of the entry.
                     * @example Where is my order?
                     */
                    title?: string;
                    /**
                     * @description Summary of the entry.
                     * @example How to follow a parcel
                     */
                    summary?: string;
                    /**
                     * @description Category that the entry belongs to.
                     * @example Orders
                     */
                    category?: string;
                    /**
                     * @description Text of the entry.
                     * @example Follow your parcel under My orders.
                     */
                    content?: string;
                    /**
                     * @description Form of the text.
                     * @example PLAIN_TEXT
                     */
                    contentType?: string;
                    /**
                     * @description Where it comes from: knowledge base, dialogue or small talk.
                     * @example KnowledgeBase
                     */
                    answerSource?: string;
                    /**
                     * @description Sentence of the bot that what the visitor said was taken for.
                     * @example Where is my order
                     */
                    hitStatement?: string;
                    /** @description Entries that are related. */
                    relatedKnowledges?: {
                        /**
                         * @description Id of the entry.
                         * @example 30001979
                         */
                        knowledgeId?: string;
                        /**
                         * @description Title of the entry.
                         * @example Where is my order?
                         */
                        title?: string;
                    }[];
                };
                /** @description Recommended entries of the knowledge base. */
                recommends?: {
                    /**
                     * @description Id of the entry.
                     * @example 30001979
                     */
                    knowledgeId?: string;
                    /**
                     * @description Title of the entry.
                     * @example Where is my order?
                     */
                    title?: string;
                    /**
                     * @description Where it comes from: knowledge base, dialogue or small talk.
                     * @example KnowledgeBase
                     */
                    answerSource?: string;
                }[];
            }[];
        };
        BeeBotChatRequest: {
            /**
             * @description Id of the conversation. Leave it out for a new one, and hand it in again to go on with it.
             * @example 65021a5fbb8b4fdcb8d1cb87a3a3d8a1
             */
            sessionId?: string;
            /**
             * @description What the visitor says.
             * @example Where is my order?
             */
            utterance?: string;
            /**
             * @description Id of the entry of the knowledge base to answer with.
             * @example 30001979
             */
            knowledgeId?: string;
            /**
             * @description Name of the intent to go to at once.
             * @example order-status
             */
            intentName?: string;
            /**
             * @description Id of the visitor, as you know it.
             * @example visitor-4711
             */
            senderId?: string;
            /**
             * @description Name of the visitor.
             * @example Lee
             */
            senderNick?: string;
            /**
             * @description Codes of the perspectives to answer from; an entry of the knowledge base can hold an answer for each.
             * @example [
             *       "FZJBY3raWr"
             *     ]
             */
            perspective?: string[];
            /**
             * @description Values of your own, which are handed on to the dialogue.
             * @example {
             *       "channel": "web"
             *     }
             */
            vendorParam?: {
                [key: string]: unknown;
            };
        };
        BindDmAccountReply: {
            /**
             * @description What CAMS says of it; nothing to rely on.
             * @example NONE
             */
            result?: string;
        };
        BindDmAccountRequest: {
            /**
             * @description Code of the sender address at DirectMail, usually the address itself.
             * @example news@mail.example.com
             */
            accountCode: string;
            /**
             * @description More about the account.
             * @example {
             *       "accountName": "news@mail.example.com",
             *       "sendType": "batch"
             *     }
             */
            attributes: {
                /**
                 * @description The sender address.
                 * @example news@mail.example.com
                 */
                accountName: string;
                /**
                 * @description What the address is for: `batch` mails to many, `trigger` single mails such as receipts.
                 * @example batch
                 */
                sendType: string;
            };
        };
        /** @description The bound pages. */
        BindInstagramPageReply: {
            /** @description The bound pages. */
            items: {
                /**
                 * @description Id of the Facebook page.
                 * @example 181916005005216
                 */
                pageId?: string;
                /**
                 * @description Name of the Facebook page.
                 * @example Lakeside Books
                 */
                pageName?: string;
                /**
                 * @description Id of the Instagram account that the page belongs to.
                 * @example 17841405822304914
                 */
                accountId?: string;
                /**
                 * @description Whether the page is connected; the case of the letters varies. Known: `Pending`, `Connecting`, `Connected`, `Disconnecting`, `Disconnected`, `Deleting`, `ServiceDeleted`.
                 * @example Connected
                 */
                connectionStatus?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        BindInstagramPageRequest: {
            /**
             * @description Id of the Facebook page.
             * @example 181916005005216
             */
            pageId: string;
            /**
             * @description Alibaba Cloud region of the instance.
             * @example ap-southeast-1
             */
            regionId?: string;
        };
        /** @description The bound pages. */
        BindMessengerPageReply: {
            /** @description The bound pages. */
            items: {
                /**
                 * @description Id of the Facebook page.
                 * @example 181916005005216
                 */
                pageId?: string;
                /**
                 * @description Name of the Facebook page.
                 * @example Lakeside Books
                 */
                pageName?: string;
                /**
                 * @description Whether the page is connected; the case of the letters varies. Known: `Pending`, `Connecting`, `Connected`, `Disconnecting`, `Disconnected`, `Deleting`, `ServiceDeleted`.
                 * @example Connected
                 */
                connectionStatus?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        BindMessengerPageRequest: {
            /**
             * @description Id of the Facebook page.
             * @example 181916005005216
             */
            pageId: string;
            /**
             * @description Alibaba Cloud region of the instance.
             * @example ap-southeast-1
             */
            regionId?: string;
        };
        ChangeResourceGroupRequest: {
            /**
             * @description Id of the resource group to move it to.
             * @example rg-acfmxazb4ph6aiy
             */
            resourceGroupId: string;
            /**
             * @description Kind of the resource, such as `instance` or `template`.
             * @example instance
             */
            resourceType?: string;
        };
        ChatFlowBinding: {
            /**
             * @description Id of the channel instance that the numbers or pages belong to.
             * @example cams-8c8abc1234
             */
            instanceId: string;
            /**
             * @description Channel of the numbers or pages. Known: `WHATSAPP`, `MESSENGER`, `INSTAGRAM`, `VIBER`.
             * @example WHATSAPP
             */
            channelType: string;
            /**
             * @description Version of the chat flow. Versions are counted from 1.
             * @example 1
             */
            flowVersion?: string;
            /**
             * @description The numbers, country code first; on other channels ids of pages, accounts or services.
             * @example [
             *       "8613800001234"
             *     ]
             */
            phoneNumbers?: string[];
            /**
             * @description Id of the WhatsApp Business Account; on other channels that of the page, account or service.
             * @example 195234567890123
             */
            wabaId: string;
        };
        /** @description The account and its space. */
        ChatappBindWabaReply: {
            /**
             * @description Id of the WhatsApp Business account.
             * @example 203939883939931
             */
            wabaId?: string;
            /**
             * @description Id of the space, which a tenant is made with.
             * @example cams-8c8abc1234
             */
            custSpaceId?: string;
        };
        /** @description The accounts. */
        ChatappEmbedSignUpReply: {
            /** @description The accounts. */
            items: {
                /**
                 * @description Id of the WhatsApp Business account.
                 * @example 203939883939931
                 */
                id?: string;
                /**
                 * @description Name of the account.
                 * @example Lakeside Books
                 */
                name?: string;
                /**
                 * @description Currency that it is billed in.
                 * @example USD
                 */
                currency?: string;
                /**
                 * @description Where the review of the account stands. Known: `PENDING`, `APPROVED`, `REJECTED`, `DISABLED`, `VERIFIED`.
                 * @example APPROVED
                 */
                accountReviewStatus?: string;
                /**
                 * @description Namespace of its templates at Meta.
                 * @example 4b4ddd1a_2c5b_4e33_b8c1_9e0d6f0a1b2c
                 */
                messageTemplateNamespace?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        ChatappEmbedSignUpRequest: {
            /**
             * @description Token that the signup window gave.
             * @example EAAGm0PX4ZCpsBAKZCZBxyz
             */
            inputToken?: string;
        };
        /** @description The verified number. */
        ChatappMigrationVerifiedReply: {
            /**
             * @description The number in digits, country code first.
             * @example 8613600001234
             */
            phoneNumber?: string;
            /**
             * @description Id of the number at WhatsApp.
             * @example 828288912345
             */
            id?: string;
        };
        ChatappMigrationVerifiedRequest: {
            /**
             * @description The code that arrived on the number.
             * @example 123456
             */
            verifyCode: string;
        };
        /** @description The numbers. */
        ChatappSyncPhoneNumberReply: {
            /** @description The numbers. */
            items: {
                /**
                 * @description The number in digits, country code first.
                 * @example 8613800001234
                 */
                phoneNumber?: string;
                /**
                 * @description Whether the number can be used; `CONNECTED` means that it can send and receive. Known: `PENDING`, `UNVERIFIED`, `CONNECTED`, `DISCONNECTED`, `FLAGGED`, `RATE_LIMITED`, `RESTRICTED`, `BANNED`, `MIGRATED`, `DELETED`, `UNKNOWN`.
                 * @example CONNECTED
                 */
                status?: string;
                /**
                 * @description Name that users see.
                 * @example Lakeside Books
                 */
                verifiedName?: string;
                /**
                 * @description Where the review of the name stands.
                 * @example APPROVED
                 */
                nameStatus?: string;
                /**
                 * @description Where the review of a changed name stands.
                 * @example NONE
                 */
                newNameStatus?: string;
                /**
                 * @description Whether ownership of the number was proven by code. Known: `VERIFIED`, `REJECTED`, `MORE_INFORMATION_REQUESTED`, `REVOKED`.
                 * @example VERIFIED
                 */
                codeVerificationStatus?: string;
                /**
                 * @description How well users receive its messages: green is high, yellow medium, red low. Known: `GREEN`, `YELLOW`, `RED`, `UNKNOWN`.
                 * @example GREEN
                 */
                qualityRating?: string;
                /**
                 * @description How many users the business may write to first within 24 hours. Known: `TIER_50`, `TIER_250`, `TIER_1K`, `TIER_10K`, `TIER_100K`, `TIER_UNLIMITED`.
                 * @example TIER_10K
                 */
                messagingLimitTier?: string;
                /**
                 * @description `Y` for an official business account. Known: `Y`, `N`.
                 * @example N
                 */
                isOfficial?: string;
                /**
                 * @description Address that delivery reports are posted to.
                 * @example https://example.com/whatsapp/status
                 */
                statusCallbackUrl?: string;
                /**
                 * @description Address that messages from users are posted to.
                 * @example https://example.com/whatsapp/inbound
                 */
                upCallbackUrl?: string;
                /**
                 * @description Queue that delivery reports are put into.
                 * @example Alicom-Queue-1234567890-ChatAppStatus
                 */
                statusQueue?: string;
                /**
                 * @description Queue that messages from users are put into.
                 * @example Alicom-Queue-1234567890-ChatAppInbound
                 */
                upQueue?: string;
                /** @description Settings for voice calls. */
                callingConfigure?: {
                    /** @description Who can call, and when. */
                    calling?: {
                        /**
                         * @description Whether calls are enabled.
                         * @example ENABLED
                         */
                        status?: string;
                        /**
                         * @description Whether users see a call button in the chat.
                         * @example DEFAULT
                         */
                        callIconVisibility?: string;
                        /**
                         * @description Whether a call from the user also lets the business call back.
                         * @example ENABLED
                         */
                        callbackPermissionStatus?: string;
                        /** @description When calls are taken. */
                        callHours?: {
                            /**
                             * @description Whether calling hours apply.
                             * @example ENABLED
                             */
                            status?: string;
                            /**
                             * @description Time zone that the hours are given in.
                             * @example Asia/Shanghai
                             */
                            timezoneId?: string;
                            /** @description Hours of an ordinary week. */
                            weeklyOperatingHours?: {
                                /**
                                 * @description The weekday.
                                 * @example MONDAY
                                 */
                                dayOfWeek?: string;
                                /**
                                 * @description When calls begin to be taken, as hours and minutes.
                                 * @example 0900
                                 */
                                openTime?: string;
                                /**
                                 * @description When calls end, as hours and minutes.
                                 * @example 1800
                                 */
                                closeTime?: string;
                            }[];
                            /** @description Days that differ from the ordinary week. */
                            holidaySchedule?: {
                                /**
                                 * @description The day, as year, month and day.
                                 * @example 2026-01-01
                                 */
                                date?: string;
                                /**
                                 * @description When the exception begins, as hours and minutes.
                                 * @example 0000
                                 */
                                startTime?: string;
                                /**
                                 * @description When the exception ends, as hours and minutes.
                                 * @example 2359
                                 */
                                endTime?: string;
                            }[];
                        };
                    };
                    /**
                     * @description Address that call events are posted to.
                     * @example https://example.com/whatsapp/calls
                     */
                    callingCallbackUrl?: string;
                    /**
                     * @description Longest duration of a call.
                     * @example 1000
                     */
                    maxTalkTime?: number;
                };
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        ChatappVerifyAndRegisterRequest: {
            /**
             * @description The code that arrived on the number.
             * @example 123456
             */
            verifyCode: string;
        };
        /** @description What the check found. */
        CheckDirectSendMessageSampleReply: {
            /**
             * @description Category that the message falls into; the channel bills by it. Known: `UTILITY`, `MARKETING`.
             * @example UTILITY
             */
            category?: string;
        };
        CheckDirectSendMessageSampleRequest: {
            /**
             * @description Kind of message; the content stands in the field of the same name. Known: `interactive`, `text`.
             * @example text
             */
            type: string;
            /**
             * @description The content of a text message.
             * @example {
             *       "text": "Your order is ready."
             *     }
             */
            text?: {
                [key: string]: unknown;
            };
            /**
             * @description The content of an interactive message: `type`, `header`, `body` and `action`.
             * @example {
             *       "type": "cta_url",
             *       "body": {
             *         "text": "Your order is ready."
             *       },
             *       "action": {
             *         "name": "cta_url",
             *         "parameters": {
             *           "display_text": "View order",
             *           "url": "https://example.com/orders"
             *         }
             *       }
             *     }
             */
            interactive?: {
                [key: string]: unknown;
            };
        };
        /** @description The template that was copied. */
        CopyTemplateReply: {
            /**
             * @description Code of the template in the library.
             * @example 12456
             */
            sceneTemplateCode?: string;
            /**
             * @description Name of the template.
             * @example order_confirmation
             */
            sceneTemplateName?: string;
            /**
             * @description Purpose of the template. Known: `UTILITY`, `MARKETING`, `AUTHENTICATION`.
             * @example UTILITY
             */
            whatsappCategory?: string;
        };
        CopyTemplateRequest: {
            /**
             * @description Name of the template.
             * @example order_confirmation
             */
            sceneTemplateName: string;
            /**
             * @description Language of the template, such as `en_US` or `zh_CN`.
             * @example en_US
             */
            language?: string;
        };
        /**
         * @description The new flow; CAMS documents none of the members.
         * @example {
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "title": "Order enquiries",
         *       "flowTriggerType": "TriggeredByWhatsApp",
         *       "status": "NORMAL"
         *     }
         */
        CreateChatFlowByImportReply: {
            [key: string]: unknown;
        };
        CreateChatFlowByImportRequest: {
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
            /**
             * @description Definition of the flow as the flow builder exports it: a JSON text with the members `schema`, `editor` and `flow`.
             * @example {"schema":{"namespace":"External","version":"1.0"},"editor":"","flow":{"triggerType":"TriggeredByWhatsApp"}}
             */
            definition?: string;
            /**
             * @description Note for those who look after the flow; users never see it.
             * @example Answers questions about open orders
             */
            remark?: string;
            /**
             * @description Name of the chat flow.
             * @example Order enquiries
             */
            title?: string;
        };
        /**
         * @description The new settings; CAMS documents none of the members.
         * @example {
         *       "id": 100,
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "status": "ENABLED"
         *     }
         */
        CreateChatFlowLogSettingReply: {
            [key: string]: unknown;
        };
        CreateChatFlowReply: {
            /**
             * @description The new flow; CAMS documents none of the members.
             * @example {
             *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
             *       "title": "Order enquiries",
             *       "flowTriggerType": "TriggeredByWhatsApp",
             *       "status": "NORMAL"
             *     }
             */
            data?: {
                [key: string]: unknown;
            };
            /**
             * @description More about the new flow; CAMS documents none of the members.
             * @example {
             *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
             *       "title": "Order enquiries",
             *       "flowTriggerType": "TriggeredByWhatsApp",
             *       "status": "NORMAL"
             *     }
             */
            response?: {
                [key: string]: unknown;
            };
        };
        CreateChatFlowRequest: {
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
            /**
             * @description What starts the flow: a call or a campaign (`TriggeredManually`), or a message that a user sends on a channel. Known: `TriggeredManually`, `TriggeredByWhatsApp`, `TriggeredByMessenger`, `TriggeredByInstagram`, `TriggeredByViber`.
             * @example TriggeredByWhatsApp
             */
            flowTriggerType?: string;
            /**
             * @description Note for those who look after the flow; users never see it.
             * @example Answers questions about open orders
             */
            remark?: string;
            /**
             * @description Name of the chat flow.
             * @example Order enquiries
             */
            title?: string;
        };
        /** @description The number and its migration. */
        CreateChatappMigrationInitiateReply: {
            /**
             * @description The number in digits, country code first.
             * @example 8613600001234
             */
            phoneNumber?: string;
            /**
             * @description Id of the number at WhatsApp.
             * @example 828288912345
             */
            id?: string;
            /**
             * @description State of the migration. Known: `MIGRATING`.
             * @example MIGRATING
             */
            status?: string;
        };
        CreateChatappMigrationInitiateRequest: {
            /**
             * @description Country calling code of the number.
             * @example 86
             */
            countryCode: string;
            /**
             * @description The number without its country code.
             * @example 13600001234
             */
            mobileNumber: string;
        };
        /** @description The template. */
        CreateChatappTemplateReply: {
            /**
             * @description Code of the template.
             * @example 820561547132813184
             */
            templateCode?: string;
            /**
             * @description Name of the template: lower-case letters, digits and underscores.
             * @example order_shipped
             */
            templateName?: string;
        };
        CreateChatappTemplateRequest: {
            /**
             * @description Name of the template: lower-case letters, digits and underscores.
             * @example order_shipped
             */
            name: string;
            /**
             * @description Language of the template, such as `en_US` or `zh_CN`.
             * @example en_US
             */
            language: string;
            /**
             * @description Channel that the template is for. Known: `WHATSAPP`, `VIBER`.
             * @example WHATSAPP
             */
            templateType: string;
            /**
             * @description Purpose of the template; the channel bills and reviews by it. Known: `UTILITY`, `MARKETING`, `AUTHENTICATION`.
             * @example UTILITY
             */
            category: string;
            /**
             * @description Parts of the message: one body, the others as needed.
             * @example [
             *       {
             *         "type": "BODY",
             *         "text": "Hello $(name), your order has been shipped."
             *       }
             *     ]
             */
            components: components["schemas"]["TemplateComponent"][];
            /**
             * @description Sample values for the variables, by variable name; the reviewers see them.
             * @example {
             *       "name": "Lee"
             *     }
             */
            example?: {
                [key: string]: string;
            };
            /**
             * @description Whether automatic changes of the category are put on hold.
             * @example false
             */
            categoryChangePaused?: boolean;
            /**
             * @description Deprecated and without effect: whether WhatsApp may change the category.
             * @example true
             */
            allowCategoryChange?: boolean;
            /**
             * @description Seconds that WhatsApp keeps trying to deliver a message of this template: up to 900 for authentication, up to 43,200 for utility.
             * @example 120
             */
            messageSendTtlSeconds?: number;
        };
        /**
         * @example {
         *       "name": "Order service",
         *       "scopes": [
         *         "messages:send",
         *         "templates:read"
         *       ]
         *     }
         */
        CreateCredentialRequest: {
            /**
             * @description What the credential is for, for people.
             * @example Order service
             */
            name: string;
            /**
             * @description What it may do. Left out, everything that a tenant can do today.
             * @default [
             *       "phone-numbers:read",
             *       "phone-numbers:write",
             *       "templates:read",
             *       "templates:write",
             *       "messages:read",
             *       "messages:send",
             *       "calls:write",
             *       "groups:read",
             *       "groups:write",
             *       "flows:read",
             *       "flows:write",
             *       "wabas:read",
             *       "wabas:write",
             *       "account:read",
             *       "account:write",
             *       "pages:read",
             *       "pages:write",
             *       "viber:read",
             *       "viber:write",
             *       "chat-bots:send",
             *       "usage:read",
             *       "audit:read"
             *     ]
             */
            scopes?: ("phone-numbers:read" | "phone-numbers:write" | "templates:read" | "templates:write" | "messages:read" | "messages:send" | "calls:write" | "groups:read" | "groups:write" | "flows:read" | "flows:write" | "wabas:read" | "wabas:write" | "account:read" | "account:write" | "pages:read" | "pages:write" | "viber:read" | "viber:write" | "chat-bots:send" | "usage:read" | "audit:read")[];
            /**
             * Format: date-time
             * @description When it stops working; `null` or left out for never.
             * @default null
             * @example 2030-01-31T00:00:00Z
             */
            expiresAt?: string | null;
        };
        CreateCustomAudienceReply: {
            /**
             * @description Id of the audience.
             * @example 120213948575610
             */
            audienceId?: string;
        };
        CreateCustomAudienceRequest: {
            /**
             * @description Id of the ad account at Meta.
             * @example 238429384756102
             */
            adAccountId: string;
            /**
             * @description Name of the audience.
             * @example Autumn readers
             */
            name: string;
            /**
             * @description What the audience is for.
             * @example Readers of our autumn letter
             */
            description?: string;
            /**
             * @description How its users are handed in: `excel` by an uploaded file, `intf` by calls.
             * @example intf
             */
            uploadType: string;
            /**
             * @description Bucket and path of the uploaded file; needed for `excel`.
             * @example cams-isv-files/C0202939293847/readers.xlsx
             */
            filePath?: string;
        };
        /**
         * @description The new version; CAMS documents none of the members.
         * @example {
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "flowVersion": "1",
         *       "status": "DRAFT"
         *     }
         */
        CreateFlowVersionReply: {
            [key: string]: unknown;
        };
        CreateFlowVersionRequest: {
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
            /**
             * @description Version that the draft begins as a copy of.
             * @example 1
             */
            copyFromVersion?: string;
            /**
             * @description Note for those who look after the flow; users never see it.
             * @example Answers questions about open orders
             */
            remark?: string;
        };
        /** @description The new instance. */
        CreateInstanceReply: {
            /**
             * @description Id of the instance. It is the `custSpaceId` of a tenant.
             * @example cams-8c8abc1234
             */
            instanceId?: string;
            /**
             * @description Name of the instance.
             * @example Lakeside Books
             */
            instanceName?: string;
            /**
             * @description What the instance is for.
             * @example Order news for the bookshops
             */
            instanceDescription?: string;
            /**
             * @description Channel that the instance is for. Known: `WHATSAPP`, `VIBER`, `MESSENGER`, `INSTAGRAM`.
             * @example VIBER
             */
            channelType?: string;
            /**
             * @description Region that holds it.
             * @example ap-southeast-1
             */
            resourceRegionId?: string;
            /**
             * @description When the instance was made, as date and time.
             * @example 2026-01-12 08:30:00
             */
            submitTime?: string;
        };
        CreateInstanceRequest: {
            /**
             * @description Name of the instance.
             * @example Lakeside Books
             */
            instanceName: string;
            /**
             * @description Channel that the instance is for. Known: `WHATSAPP`, `VIBER`, `MESSENGER`, `INSTAGRAM`.
             * @example VIBER
             */
            channelType: string;
            /**
             * @description What the instance is for.
             * @example Order news for the bookshops
             */
            instanceDescription?: string;
            /**
             * @description Id of the resource group of the account that it belongs to.
             * @example rg-acfmxazb4ph6aiy
             */
            resourceGroupId?: string;
            /**
             * @description Id of the customer at Meta Business Manager.
             * @example 393992929123456
             */
            facebookBusinessId?: string;
            /**
             * @description Country of the customer.
             * @example PH
             */
            countryCode?: string;
            /**
             * @description Address of the office of the customer.
             * @example 1 Lake Road, Manila
             */
            officeAddress?: string;
            /**
             * @description E-mail address of the customer.
             * @example office@example.com
             */
            contactMail?: string;
            /**
             * @description The signed agreement with the customer: address or name of the file.
             * @example https://example.com/agreement.pdf
             */
            termsFile?: string;
            /**
             * @description Whether the agreement is handed in for review: `Y` or `N`.
             * @example Y
             * @enum {string}
             */
            isConfirmAudit?: "Y" | "N";
        };
        CreateMessageCampaignReply: {
            /**
             * @description Id of the campaign.
             * @example 120215564738291
             */
            campaignId?: string;
        };
        CreateMessageCampaignRequest: {
            /**
             * @description Id of the ad account at Meta.
             * @example 238429384756102
             */
            adAccountId: string;
            /**
             * @description Name of the campaign.
             * @example Autumn sale
             */
            name: string;
            /**
             * @description What the budget is for: `daily` each day anew, `lifetime` the whole campaign.
             * @example daily
             */
            budgetType: string;
            /**
             * @description The budget, in US cents.
             * @example 30000
             */
            budget: number;
        };
        CreateMessengerPageReply: {
            /** @description How the new resource is named from now on. */
            pageId: string;
        };
        CreateMessengerPageRequest: {
            /**
             * @description Id of the Facebook page.
             * @example 181916005005216
             */
            pageId: string;
            /**
             * @description Id of the business at Meta.
             * @example 105048970863123
             */
            businessId: string;
            /**
             * @description Ad accounts that were granted along with the page.
             * @example [
             *       "238429384756102"
             *     ]
             */
            adAccountIds: string[];
            /**
             * @description Code from the sign-up window.
             * @example EAAGm0PX4ZCps
             */
            authenticationCode: string;
        };
        /**
         * @example {
         *       "name": "Demo Tea",
         *       "custSpaceId": "cams-demo-tea",
         *       "externalRef": "crm-4711"
         *     }
         */
        CreateTenantRequest: {
            /**
             * @description Name, for people.
             * @example Demo Tea
             */
            name: string;
            /**
             * @description The sub-customer space at CAMS. Fixed for good; no two tenants share one, whatever the case of its letters.
             * @example cams-demo-tea
             */
            custSpaceId: string;
            /**
             * @description Name of the plan.
             * @default standard
             * @example standard
             */
            plan?: string;
            /**
             * @description What the tenant is called in a system of yours.
             * @default null
             * @example crm-4711
             */
            externalRef?: string | null;
        };
        CreateWhatsappConversionApiRequest: {
            /**
             * @description Authorisation code that the embedded signup ended with; it can be used once.
             * @example AQDk3mZ8pTqXv1
             */
            code?: string;
            /**
             * @description Permissions that the signup asked for.
             * @example [
             *       "ads_management"
             *     ]
             */
            permissions?: string[];
        };
        Credential: {
            /**
             * @description Id of the credential.
             * @example crd_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            id: string;
            /**
             * @description For `/oauth/token`.
             * @example cgc_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            clientId: string;
            /**
             * @description What the credential is for, for people.
             * @example Order service
             */
            name: string;
            /** @description What it may do. */
            scopes: ("phone-numbers:read" | "phone-numbers:write" | "templates:read" | "templates:write" | "messages:read" | "messages:send" | "calls:write" | "groups:read" | "groups:write" | "flows:read" | "flows:write" | "wabas:read" | "wabas:write" | "account:read" | "account:write" | "pages:read" | "pages:write" | "viber:read" | "viber:write" | "chat-bots:send" | "usage:read" | "audit:read")[];
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working; `null` for never.
             * @example 2030-01-31T00:00:00.000Z
             */
            expiresAt: string | null;
        };
        CredentialList: {
            /** @description The credentials of this page. */
            items: components["schemas"]["Credential"][];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /**
         * @description What CAMS says of the deletion; it documents none of the members.
         * @example {}
         */
        DeleteChatFlowReply: {
            [key: string]: unknown;
        };
        DeleteChatGroupInviteLinkReply: {
            /**
             * @description How many entries the call changed.
             * @example 1
             */
            result?: number;
        };
        DeleteChatGroupParticipantsReply: {
            /**
             * @description How many participants were removed.
             * @example 1
             */
            result?: number;
        };
        DeleteChatGroupParticipantsRequest: {
            /**
             * @description Channel that the group is on; WhatsApp if left out. Known: `WHATSAPP`.
             * @example WHATSAPP
             */
            channelType?: string;
            /**
             * @description Who is to be removed.
             * @example [
             *       {
             *         "participantNumber": "8613900000001"
             *       }
             *     ]
             */
            participants?: {
                /**
                 * @description The user's number, country code first.
                 * @example 8613900000001
                 */
                participantNumber: string;
            }[];
        };
        DeleteChatGroupReply: {
            /**
             * @description How many entries the call changed.
             * @example 1
             */
            result?: number;
        };
        /**
         * @description What CAMS says of the outcome.
         * @example {}
         */
        DeleteContactsByIdsReply: {
            [key: string]: unknown;
        };
        DeleteContactsByIdsRequest: {
            /**
             * @description Ids of the contacts, separated by commas.
             * @example 3456456346,3456456347
             */
            contacts: string;
        };
        DeleteContactsReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        DeleteContactsRequest: {
            /**
             * @description Name of the contact.
             * @example Lee
             */
            contactName?: string;
            /**
             * @description How the contact is reached: its phone number.
             * @example 13800001234
             */
            contactDetails?: string;
            /**
             * @description Country of the contact, by its English name.
             * @example China
             */
            country?: string;
            /**
             * @description File with many contacts, as its upload was named.
             * @example contacts/spring-customers.xlsx
             */
            filePath?: string;
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description What CAMS says of the deletion; it documents none of the members.
         * @example {}
         */
        DeleteFlowVersionReply: {
            [key: string]: unknown;
        };
        DeleteGroupByIdReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        DeleteInstagramPageReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        DeleteMarketingFlowReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        DeleteMessengerPageReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        DeleteWhatsappUserNameReply: {
            /**
             * @description Whether the name is gone.
             * @example true
             */
            result?: boolean;
        };
        /**
         * @example {
         *       "action": "SendChatappMassMessage",
         *       "messages": 500,
         *       "wait": 10
         *     }
         */
        ExplainCallRequest: {
            /**
             * @description The action of CAMS that would be called; `x-cams-action` of an operation names it.
             * @example SendChatappMassMessage
             */
            action: string;
            /** @description How many messages the call would send, one for each recipient; left out, the fewest that it can. */
            messages?: number;
            /** @description Seconds that the call would wait for its turn, as in `Prefer: wait=…`: 5 unless you say so, 10 at most count. */
            wait?: number;
            /**
             * @description As `u` in the header `Priority`: from 4 on your other calls go before it.
             * @default 3
             */
            urgency?: number;
        };
        Explanation: {
            /**
             * @description `sent` at once, `queued` for its turn and then sent, or `refused` with 429.
             * @enum {string}
             */
            verdict: "sent" | "queued" | "refused";
            /**
             * @description The same in words.
             * @example The call would be sent at once.
             */
            detail: string;
            /**
             * @description How long it would wait, unless it is refused.
             * @example 0.4
             */
            waitSeconds?: number;
            /** @description After so many seconds it is let in, if no others come; only where it is refused. */
            retryAfterSeconds?: number;
            /** @description The limit that it would wait for or be refused by. */
            limit?: {
                /**
                 * @description `rate`, `concurrency`, `day`, `month` or `messages` of your plan, or `account`.
                 * @example account
                 */
                name: string;
                /**
                 * @description The whole of it.
                 * @example 250
                 */
                limit: number;
                /**
                 * @description What is left of it.
                 * @example 499120
                 */
                remaining: number;
                /**
                 * @description Seconds until more is left.
                 * @example 5400
                 */
                resetSeconds: number;
            };
            limits: components["schemas"]["PlanLimits"];
            account: components["schemas"]["ActionLimits"];
        };
        /** @description One field that is wrong. */
        FieldError: {
            /**
             * @description Which field: `#/…` in the body, `#/query/…`, `#/path/…` or `#/header/…`.
             * @example #/name
             */
            pointer: string;
            /**
             * @description What is wrong with it.
             * @example is required
             */
            detail: string;
            /** @description How to correct it. */
            fix?: string;
        };
        /** @description The new flow. */
        Flow: {
            /**
             * @description Id of the flow.
             * @example 926753328126431
             */
            flowId?: string;
            /**
             * @description Name of the flow; users do not see it.
             * @example order-feedback
             */
            flowName?: string;
            /**
             * @description What the flow is for, one entry or more.
             * @example [
             *       "SURVEY"
             *     ]
             */
            categories?: string[];
        };
        FlowBindPhoneReply: {
            /**
             * @description Whether the flow is bound now.
             * @example true
             */
            result?: boolean;
        };
        FlowContent: {
            /**
             * @description Name of the flow; users do not see it.
             * @example order-feedback
             */
            flowName: string;
            /**
             * @description What the flow is for, one entry or more.
             * @example [
             *       "SURVEY"
             *     ]
             */
            categories: string[];
            /**
             * @description Address of your endpoint, which gives the screens their data while the flow runs.
             * @example https://example.com/whatsapp/flows
             */
            endpointUri?: string;
        };
        FlowRebindPhoneReply: {
            /**
             * @description Whether the flow is bound to them now.
             * @example true
             */
            result?: boolean;
        };
        FlowUnbindPhoneReply: {
            /**
             * @description Whether the flow is unbound now.
             * @example true
             */
            result?: boolean;
        };
        /** @description The address. */
        GeneratePresignedUrlReply: {
            /**
             * @description The address. Whoever knows it can use it.
             * @example https://example.com/viber/logo.png?Expires=1767225600
             */
            url?: string;
        };
        GeneratePresignedUrlRequest: {
            /**
             * @description Path of the file.
             * @example /viber/logo.png
             */
            filePath: string;
        };
        /** @description The application. */
        GetAuditRequestByTypeUnAuditReply: {
            /**
             * @description Number of the application.
             * @example 114624518005956096
             */
            requestNo?: string;
            /**
             * @description What is applied for: `viberOpen` is an account. CAMS does not document the other values.
             * @example viberOpen
             */
            requestType?: string;
            /**
             * @description Where the review stands: `unAudit` waits for it, `pass` is approved.
             * @example unAudit
             */
            auditResult?: string;
            /**
             * @description When it was reviewed, in milliseconds since 1970.
             * @example 1753322826000
             */
            auditTime?: string;
            /**
             * @description State of the record; `A` means that it is in force.
             * @example A
             */
            state?: string;
            /**
             * @description Number of the Viber service that the application is about.
             * @example 735221
             */
            serviceId?: string;
            /**
             * @description Number of the subscriber at the channel.
             * @example 345436456546
             */
            subscriberCode?: string;
            /**
             * @description Id of the record inside CAMS.
             * @example 4711
             */
            id?: string;
            /**
             * @description When it was filed, in milliseconds since 1970.
             * @example 1753236426000
             */
            createdAt?: string;
            /**
             * @description When it was changed last, in milliseconds since 1970.
             * @example 1753236426000
             */
            modifiedAt?: string;
            /** @description What was filed. */
            application?: {
                /**
                 * @description Name of the business account at Viber; best the name of the company.
                 * @example Lakeside Books
                 */
                businessAccountName?: string;
                /**
                 * @description Name of the company as it is registered, in Latin letters.
                 * @example Lakeside Books Inc.
                 */
                companyLegalName?: string;
                /**
                 * @description Name of the company in English.
                 * @example Lakeside Books
                 */
                companyEnglishName?: string;
                /**
                 * @description Person who represents the company in law, in Latin letters.
                 * @example Maria Santos
                 */
                companyLegalPerson?: string;
                /**
                 * @description What the company does, in a few sentences.
                 * @example Sells books in six shops and online.
                 */
                companyProfile?: string;
                /** @description Offices of the company. */
                companyAddress?: {
                    /**
                     * @description What the office is.
                     * @example Main office
                     */
                    companyAddressTitle?: string;
                    /**
                     * @description Its address.
                     * @example 1 Lake Road, Manila
                     */
                    companyAddress?: string;
                }[];
                /** @description Telephone numbers of the company. */
                companyTel?: {
                    /**
                     * @description Whom it reaches.
                     * @example Customer service
                     */
                    companyTelTitle?: string;
                    /**
                     * @description The number, country code first.
                     * @example 63285550100
                     */
                    companyTelNumber?: string;
                }[];
                /**
                 * @description Address of the website of the company; it has to be within reach.
                 * @example https://www.example.com
                 */
                webAddress?: string;
                /**
                 * @description E-mail address of the company.
                 * @example office@example.com
                 */
                contactMail?: string;
                /**
                 * @description Industry that the company belongs to; loans and games have to be named as such. Known: `cateringServices`, `telecommunicationsAndIT`.
                 * @example telecommunicationsAndIT
                 */
                industryInvolved?: string;
                /**
                 * @description What the company does within its industry.
                 * @example Sells books to readers of all ages.
                 */
                industryDescription?: string;
                /**
                 * @description Who may read the messages: anybody, or adults alone. Known: `unlimited`, `eighteenUp`.
                 * @example unlimited
                 */
                ageLimit?: string;
                /**
                 * @description The signed letter of guarantee: address or path of the file.
                 * @example viber/letter-of-guarantee.pdf
                 */
                letterGuarantee?: string;
                /**
                 * @description Logos of the account.
                 * @example [
                 *       "viber/logo.png"
                 *     ]
                 */
                logo?: string[];
                /**
                 * @description Name of the chat that users see.
                 * @example Lakeside Books
                 */
                messageSessionName?: string;
                /**
                 * @description Introduction that stands in the chat.
                 * @example News about your orders.
                 */
                messageDialogueIntroduction?: string;
                /**
                 * @description Day from which messages are to be sent, as year, month and day in GMT.
                 * @example 2026-03-01
                 */
                messageEnableDate?: string;
                /**
                 * @description Whether users who write are answered automatically. Known: `Y`, `N`.
                 * @example Y
                 */
                enableAutoReply?: string;
                /**
                 * @description Text of the automatic answer.
                 * @example Thank you, we will answer soon.
                 */
                replyContent?: string;
                /**
                 * @description Countries where messages cost the local rate. CAMS writes them as calling code and country code.
                 * @example [
                 *       "63|PH"
                 *     ]
                 */
                messageDestinationCountry?: string[];
                /**
                 * @description Countries where messages cost the international rate. CAMS writes them as calling code and country code.
                 * @example [
                 *       "65|SG"
                 *     ]
                 */
                messageDestinationInternationalCountry?: string[];
                /**
                 * @description Why the change is asked for.
                 * @example The shop is closed for repairs.
                 */
                applyReason?: string;
                /**
                 * @description Day on which the service is to pause, as year, month and day in GMT.
                 * @example 2026-05-20
                 */
                suspensionDate?: string;
                /**
                 * @description Day on which the service is to resume, as year, month and day in GMT.
                 * @example 2026-07-01
                 */
                recoveryDate?: string;
                /**
                 * @description Whether the service is to resume at once. Known: `y`, `n`.
                 * @example n
                 */
                nowRecovery?: string;
                /** @description Countries that the company is registered in. */
                companyRegisteredCountry?: string[];
            };
        };
        /** @description The templates of this page. */
        GetAutoGeneratedTemplateReply: {
            /** @description The templates of this page. */
            items: {
                [key: string]: unknown;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /**
         * @description The figures; CAMS documents none of the members.
         * @example {
         *       "list": [
         *         {
         *           "nodeId": "SendWhatsAppMessage#H7fKq5rM",
         *           "count": 12
         *         }
         *       ]
         *     }
         */
        GetChatFlowMetricReply: {
            [key: string]: unknown;
        };
        GetChatFlowMetricRequest: {
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
            /**
             * @description Version of the chat flow. Versions are counted from 1.
             * @example 1
             */
            flowVersion?: string;
            /**
             * @description Start of the period, in seconds since 1970.
             * @example 1751299200
             */
            from?: number;
            /**
             * @description What to tell: `nodeUsageStatistics` for runs, `nodeErrorDetails` for the errors of one node.
             * @example nodeUsageStatistics
             */
            metricName: string;
            /**
             * @description For `nodeErrorDetails`: the node (`nodeId`) and the page of errors (`pageNo`, `pageSize`).
             * @example {
             *       "nodeId": "SendWhatsAppMessage#H7fKq5rM",
             *       "pageNo": 1,
             *       "pageSize": 20
             *     }
             */
            metricParam?: {
                [key: string]: unknown;
            };
            /**
             * @description End of the period, in seconds since 1970.
             * @example 1751385599
             */
            to?: number;
        };
        /**
         * @description The template; CAMS documents none of the members.
         * @example {
         *       "id": 2,
         *       "title": "Order enquiries"
         *     }
         */
        GetChatFlowTemplateReply: {
            [key: string]: unknown;
        };
        GetChatappOpenStatusReply: {
            /**
             * @description Whether the service is activated.
             * @example true
             */
            openStatus?: boolean;
        };
        /** @description The counts. */
        GetChatappPhoneNumberMetricReply: {
            /** @description The counts. */
            items: {
                /**
                 * @description The number in digits, country code first.
                 * @example 8613800001234
                 */
                phoneNumber?: string;
                /**
                 * @description Length of the interval. Known: `DAILY`, `HALF_HOUR`.
                 * @example DAILY
                 */
                granularity?: string;
                /**
                 * @description Start of the interval, in milliseconds since 1970.
                 * @example 1756742400000
                 */
                start?: number;
                /**
                 * @description End of the interval, in milliseconds since 1970.
                 * @example 1756828800000
                 */
                end?: number;
                /**
                 * @description Messages sent.
                 * @example 120
                 */
                sentCount?: number;
                /**
                 * @description Messages that reached the user.
                 * @example 117
                 */
                deliveredCount?: number;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The settings. */
        GetChatappPhoneNumberSettingReply: {
            /**
             * @description The number in digits, country code first.
             * @example 8613800001234
             */
            phoneNumber?: string;
            /**
             * @description `Y` while marketing messages from the number are held back, otherwise `N`.
             * @example N
             */
            marketingPaused?: string;
        };
        /** @description The template. */
        GetChatappTemplateDetailReply: {
            /**
             * @description Code of the template.
             * @example 820561547132813184
             */
            templateCode?: string;
            /**
             * @description Name of the template: lower-case letters, digits and underscores.
             * @example order_shipped
             */
            name?: string;
            /**
             * @description Channel that the template is for. Known: `WHATSAPP`, `VIBER`.
             * @example WHATSAPP
             */
            templateType?: string;
            /**
             * @description Language of the template, such as `en_US` or `zh_CN`.
             * @example en_US
             */
            language?: string;
            /**
             * @description Purpose of the template; the channel bills and reviews by it. Known: `UTILITY`, `MARKETING`, `AUTHENTICATION`.
             * @example UTILITY
             */
            category?: string;
            /**
             * @description Where the review stands: `pass` approved, `fail` rejected, `auditing` under review, `unaudit` review suspended.
             * @example pass
             */
            auditStatus?: string;
            /**
             * @description Why the template was rejected.
             * @example The text promises a prize
             */
            reason?: string;
            /**
             * @description How well users receive its messages. Known: `GREEN`, `YELLOW`, `RED`, `UNKNOWN`.
             * @example GREEN
             */
            qualityScore?: string;
            /**
             * @description Whether it can be sent at present.
             * @example true
             */
            allowSend?: boolean;
            /**
             * @description Whether automatic changes of the category are put on hold.
             * @example false
             */
            categoryChangePaused?: boolean;
            /**
             * @description Seconds that WhatsApp keeps trying to deliver a message of this template: up to 900 for authentication, up to 43,200 for utility.
             * @example 120
             */
            messageSendTtlSeconds?: number;
            /** @description Parts of the message. */
            components?: {
                /**
                 * @description Which part of the message it is. Viber knows only header, body and buttons. Known: `HEADER`, `BODY`, `FOOTER`, `BUTTONS`, `CAROUSEL`, `LIMITED_TIME_OFFER`.
                 * @example BODY
                 */
                type: string;
                /**
                 * @description Kind of header. Known: `TEXT`, `IMAGE`, `DOCUMENT`, `VIDEO`.
                 * @example TEXT
                 */
                format?: string;
                /**
                 * @description The text; variables are written `$(name)`. A body takes 1,024 characters, a header or footer 60. Empty in authentication templates.
                 * @example Hello $(name), your order has been shipped.
                 */
                text?: string;
                /**
                 * @description Address of the picture, video or document.
                 * @example https://example.com/media/book.png
                 */
                url?: string;
                /**
                 * @description Caption of the document or video.
                 * @example Your invoice
                 */
                caption?: string;
                /**
                 * @description File name that the user sees.
                 * @example invoice.pdf
                 */
                fileName?: string;
                /**
                 * @description File extension of the document in a Viber template.
                 * @example pdf
                 */
                fileType?: string;
                /**
                 * @description Address of the still picture for a Viber video.
                 * @example https://example.com/media/still.png
                 */
                thumbUrl?: string;
                /**
                 * @description Seconds that a Viber video lasts.
                 * @example 50
                 */
                duration?: number;
                /** @description Cards of a carousel. */
                cards?: {
                    /** @description Parts of the card. */
                    cardComponents: {
                        /**
                         * @description Which part it is. Known: `HEADER`, `BODY`, `BUTTONS`.
                         * @example BODY
                         */
                        type: string;
                        /**
                         * @description Kind of header. Known: `TEXT`, `IMAGE`, `DOCUMENT`, `VIDEO`.
                         * @example TEXT
                         */
                        format?: string;
                        /**
                         * @description The text; variables are written `$(name)`. A body takes 1,024 characters, a header or footer 60. Empty in authentication templates.
                         * @example Hello $(name), your order has been shipped.
                         */
                        text?: string;
                        /**
                         * @description Address of the picture or video.
                         * @example https://example.com/media/book.png
                         */
                        url?: string;
                        /** @description Buttons of the card. */
                        buttons?: {
                            /**
                             * @description What the button does. Known: `QUICK_REPLY`, `URL`, `PHONE_NUMBER`, `COPY_CODE`, `ONE_TAP`, `ZERO_TAP`, `MPM`, `CATALOG`, `FLOW`.
                             * @example URL
                             */
                            type: string;
                            /**
                             * @description Label of the button.
                             * @example Track your order
                             */
                            text?: string;
                            /**
                             * @description Number that a call button dials, with `+` and country code.
                             * @example +8613800001234
                             */
                            phoneNumber?: string;
                            /**
                             * @description Address that a link button opens.
                             * @example https://example.com/orders
                             */
                            url?: string;
                            /**
                             * @description Whether the address is always the same or holds a variable. Known: `static`, `dynamic`.
                             * @example static
                             */
                            urlType?: string;
                        }[];
                    }[];
                }[];
                /**
                 * @description Whether the body of an authentication template warns users to keep the code secret.
                 * @example true
                 */
                addSecretRecommendation?: boolean;
                /**
                 * @description Minutes that a code stays valid, shown in the footer of an authentication template.
                 * @example 5
                 */
                codeExpirationMinutes?: number;
                /** @description Buttons of a button part: up to ten, of which one may call and two may link. Quick replies stand together. */
                buttons?: {
                    /**
                     * @description What the button does. Known: `QUICK_REPLY`, `URL`, `PHONE_NUMBER`, `COPY_CODE`, `ONE_TAP`, `ZERO_TAP`, `MPM`, `CATALOG`, `FLOW`.
                     * @example URL
                     */
                    type: string;
                    /**
                     * @description Label of the button.
                     * @example Track your order
                     */
                    text?: string;
                    /**
                     * @description Number that a call button dials, with `+` and country code.
                     * @example +8613800001234
                     */
                    phoneNumber?: string;
                    /**
                     * @description Address that a link button opens.
                     * @example https://example.com/orders
                     */
                    url?: string;
                    /**
                     * @description Whether the address is always the same or holds a variable. Known: `static`, `dynamic`.
                     * @example static
                     */
                    urlType?: string;
                    /**
                     * @description Label of a one-tap button that fills in the code.
                     * @example Autofill
                     */
                    autofillText?: string;
                    /**
                     * @description Coupon that a copy-code button copies: letters and digits, or a variable.
                     * @example SPRING25
                     */
                    couponCode?: string;
                    /**
                     * @description Id of the WhatsApp Flow that a flow button opens.
                     * @example 664597077870605
                     */
                    flowId?: string;
                    /**
                     * @description How the flow begins: at a fixed screen, or at one that your endpoint chooses. Known: `NAVIGATE`, `DATA_EXCHANGE`.
                     * @example NAVIGATE
                     */
                    flowAction?: string;
                    /**
                     * @description Screen that the flow begins at; needed when it begins at a fixed one.
                     * @example DETAILS
                     */
                    navigateScreen?: string;
                    /**
                     * @description Whether this quick reply unsubscribes the user from marketing.
                     * @example false
                     */
                    isOptOut?: boolean;
                    /** @description Android apps that may take the code from a one-tap or zero-tap button. */
                    supportedApps?: {
                        /**
                         * @description Package name of the app.
                         * @example com.example.app
                         */
                        packageName: string;
                        /**
                         * @description Hash of the key that signs the app.
                         * @example K8a/AINcGX7
                         */
                        signatureHash: string;
                    }[];
                    /**
                     * @description Deprecated: package name of the one app that may take the code; list the apps instead.
                     * @example com.example.app
                     */
                    packageName?: string;
                    /**
                     * @description Deprecated: signature hash of the one app that may take the code; list the apps instead.
                     * @example K8a/AINcGX7
                     */
                    signatureHash?: string;
                    /** @description What the service attached to the button. */
                    extendAttrs?: {
                        /**
                         * @description What happens when it is pressed.
                         * @example nextCard
                         */
                        action?: string;
                        /**
                         * @description Intent that it stands for.
                         * @example order-status
                         */
                        intentCode?: string;
                        /**
                         * @description Code of the template that follows.
                         * @example 820561547132813185
                         */
                        nextTemplateCode?: string;
                        /**
                         * @description Name of the template that follows.
                         * @example order_delivered
                         */
                        nextTemplateName?: string;
                        /**
                         * @description Language of the template that follows.
                         * @example en_US
                         */
                        nextLanguageCode?: string;
                    };
                }[];
                /**
                 * @description Whether a limited-time offer shows when it ends.
                 * @example true
                 */
                hasExpiration?: boolean;
                /**
                 * @description Variable that holds the end of a limited-time offer.
                 * @example $(offerExpirationTimeMs)
                 */
                offerExpirationTimeMs?: string;
                /**
                 * @description Latitude of a location header.
                 * @example 30.2741
                 */
                latitude?: string;
                /**
                 * @description Longitude of a location header.
                 * @example 120.1551
                 */
                longitude?: string;
                /**
                 * @description Name of the place in a location header.
                 * @example Lakeside Books
                 */
                locationName?: string;
                /**
                 * @description Address of the place in a location header.
                 * @example 1 Lake Road, Hangzhou
                 */
                locationAddress?: string;
            }[];
            /**
             * @description Sample values for the variables, by variable name; the reviewers see them.
             * @example {
             *       "name": "Lee"
             *     }
             */
            example?: {
                [key: string]: string;
            };
        };
        /** @description The metrics, one entry per period. */
        GetChatappTemplateMetricReply: {
            /** @description The metrics, one entry per period. */
            items: {
                /**
                 * @description Code of the template.
                 * @example 820561547132813184
                 */
                templateCode?: string;
                /**
                 * @description Language of the template, such as `en_US` or `zh_CN`.
                 * @example en_US
                 */
                language?: string;
                /**
                 * @description Beginning of the period, in milliseconds since 1970.
                 * @example 1711006633000
                 */
                start?: number;
                /**
                 * @description End of the period, in milliseconds since 1970.
                 * @example 1711093033000
                 */
                end?: number;
                /**
                 * @description Messages sent.
                 * @example 10
                 */
                sentCount?: number;
                /**
                 * @description Messages that arrived.
                 * @example 6
                 */
                deliveredCount?: number;
                /**
                 * @description Messages that were read.
                 * @example 3
                 */
                readCount?: number;
                /** @description Clicks on the buttons of the template. */
                clicks?: {
                    /**
                     * @description Kind of the button. Known: `phone_number_button`, `url_button`, `quick_reply_button`.
                     * @example quick_reply_button
                     */
                    type?: string;
                    /**
                     * @description Label of the button.
                     * @example Track your order
                     */
                    buttonContent?: string;
                    /**
                     * @description How often it was pressed.
                     * @example 20
                     */
                    count?: number;
                }[];
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description Credentials for Alibaba Cloud OSS, and where they are good for. */
        GetChatappUploadAuthorizationReply: {
            /**
             * @description Id of the temporary key.
             * @example STS.NTdcYR1qs4Gw
             */
            accessKeyId?: string;
            /**
             * @description Secret of the temporary key.
             * @example 7mXwR2kPz9vTq4Lc
             */
            accessKeySecret?: string;
            /**
             * @description Token that has to go with every request made with the key.
             * @example CAISzQJ1q6Ft5B2y
             */
            securityToken?: string;
            /**
             * @description Bucket to upload to.
             * @example cams-isv-files
             */
            bucketName?: string;
            /**
             * @description Address of the storage service.
             * @example https://oss-ap-southeast-1.aliyuncs.com
             */
            endPoint?: string;
            /**
             * @description Folder to upload into: the object key is this, a slash and the name of the file.
             * @example C0202939293847
             */
            dir?: string;
            /**
             * @description Seconds until the credentials end.
             * @example 3600
             */
            expire?: number;
        };
        /** @description The commerce settings. */
        GetCommerceSettingReply: {
            /**
             * @description Whether users can gather products in a cart and send it to you.
             * @example true
             */
            cartEnable?: boolean;
            /**
             * @description Whether the catalogue is shown in the profile and in the chat.
             * @example true
             */
            catalogVisible?: boolean;
        };
        /** @description The chat aids. */
        GetConversationalAutomationReply: {
            /**
             * @description The number in digits, country code first.
             * @example 8613800001234
             */
            phoneNumber?: string;
            /**
             * @description Whether you are told when a user opens the chat for the first time, so that you can greet them.
             * @example true
             */
            enableWelcomeMessage?: boolean;
            /**
             * @description Questions that a user can tap in an empty chat, up to four.
             * @example [
             *       "Where is my order?",
             *       "When are you open?"
             *     ]
             */
            prompts?: string[];
            /**
             * @description Commands that a user sees after typing a slash, up to 30.
             * @example [
             *       {
             *         "commandName": "order",
             *         "commandDescription": "Shows where your order is"
             *       }
             *     ]
             */
            commands?: {
                /**
                 * @description The command without its slash, up to 32 characters.
                 * @example order
                 */
                commandName?: string;
                /**
                 * @description What it does, up to 256 characters.
                 * @example Shows where your order is
                 */
                commandDescription?: string;
            }[];
        };
        GetCustomerSiteReply: {
            /**
             * @description The site: `cn` is the Chinese one, `intl` the international one.
             * @example intl
             */
            result?: string;
        };
        GetDownloadExcelListReply: {
            /**
             * @description The contacts as JSON text, in the form that CAMS chooses.
             * @example {}
             */
            result?: string;
        };
        GetDownloadExcelListRequest: {
            /**
             * @description Only contacts whose name or phone number contains this.
             * @example Lee
             */
            condition?: string;
            /**
             * @description Id of the contact group.
             * @example 5435
             */
            groupId?: string;
            /**
             * @description Only contacts of these groups.
             * @example [
             *       "5435",
             *       "5436"
             *     ]
             */
            groupIds?: string[];
            /**
             * @description Only contacts of these countries.
             * @example [
             *       "China",
             *       "India"
             *     ]
             */
            countryNames?: string[];
            /**
             * @description Only contacts that were added on this day or later, as year, month and day.
             * @example 2026-01-01
             */
            startDate?: string;
            /**
             * @description Only contacts that were added on this day or earlier, as year, month and day.
             * @example 2026-01-31
             */
            endDate?: string;
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
        };
        /** @description The pages. */
        GetFbInstagramPagesReply: {
            /** @description The pages. */
            items: {
                /**
                 * @description Id of the Facebook page.
                 * @example 181916005005216
                 */
                pageId?: string;
                /**
                 * @description Name of the Facebook page.
                 * @example Lakeside Books
                 */
                pageName?: string;
                /**
                 * @description Id of the Instagram account that the page belongs to.
                 * @example 17841405822304914
                 */
                accountId?: string;
                /**
                 * @description Name of the Instagram account.
                 * @example lakeside.books
                 */
                accountName?: string;
                /**
                 * @description Whether the page is connected; the case of the letters varies. Known: `Pending`, `Connecting`, `Connected`, `Disconnecting`, `Disconnected`, `Deleting`, `ServiceDeleted`.
                 * @example Connected
                 */
                connectionStatus?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        GetFbInstagramPagesRequest: {
            /**
             * @description Access token of the Facebook user whose pages are wanted.
             * @example EAAGm0PX4ZCpsBAKZC9d2hT
             */
            accessToken: string;
        };
        /** @description The pages. */
        GetFbMessengerPagesReply: {
            /** @description The pages. */
            items: {
                /**
                 * @description Id of the Facebook page.
                 * @example 181916005005216
                 */
                pageId?: string;
                /**
                 * @description Name of the Facebook page.
                 * @example Lakeside Books
                 */
                pageName?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        GetFbMessengerPagesRequest: {
            /**
             * @description Access token of the Facebook user whose pages are wanted.
             * @example EAAGm0PX4ZCpsBAKZC9d2hT
             */
            accessToken: string;
        };
        /** @description The file. */
        GetFlowJSONAssestReply: {
            /**
             * @description Id of the flow.
             * @example 926753328126431
             */
            flowId?: string;
            /**
             * @description Address that the file can be fetched from.
             * @example https://example.com/flows/926753328126431.json
             */
            filePath?: string;
        };
        /** @description The preview. */
        GetFlowPreviewUrlReply: {
            /**
             * @description Id of the flow.
             * @example 926753328126431
             */
            flowId?: string;
            /**
             * @description Address that shows the flow in a browser.
             * @example https://business.facebook.com/wa/manage/flows/926753328126431/preview/
             */
            previewUrl?: string;
            /**
             * @description Time when the address stops working, in milliseconds since 1970.
             * @example 1711006633000
             */
            previewUrlExpires?: number;
        };
        /** @description The flow. */
        GetFlowReply: {
            /**
             * @description Id of the flow.
             * @example 926753328126431
             */
            flowId?: string;
            /**
             * @description Name of the flow; users do not see it.
             * @example order-feedback
             */
            flowName?: string;
            /**
             * @description What the flow is for, one entry or more.
             * @example [
             *       "SURVEY"
             *     ]
             */
            categories?: string[];
            /**
             * @description State of the flow: only a `DRAFT` can be changed, only a `PUBLISHED` flow can be sent to users. Known: `DRAFT`, `PUBLISHED`, `DEPRECATED`, `BLOCKED`, `THROTTLED`.
             * @example DRAFT
             */
            status?: string;
            /**
             * @description Address of your endpoint, which gives the screens their data while the flow runs.
             * @example https://example.com/whatsapp/flows
             */
            endpointUri?: string;
            /**
             * @description Version of the language that its screens are written in.
             * @example 6.0
             */
            jsonVersion?: string;
            /**
             * @description Version of the protocol that its endpoint speaks.
             * @example 3.0
             */
            dataApiVersion?: string;
            /**
             * @description Address that shows the flow in a browser.
             * @example https://business.facebook.com/wa/manage/flows/926753328126431/preview/
             */
            previewUrl?: string;
            /**
             * @description Time when the address stops working, in milliseconds since 1970.
             * @example 1711006633000
             */
            previewUrlExpires?: number;
        };
        GetGroupExistReply: {
            /**
             * @description `True` if a group of that name exists, `False` otherwise.
             * @example False
             */
            result?: string;
        };
        /** @description The figures. */
        GetMessageCampaignInsightsReply: {
            /** @description The figures. */
            items: {
                /**
                 * @description First day, as year, month and day.
                 * @example 2025-07-01
                 */
                dateStart?: string;
                /**
                 * @description Last day, as year, month and day.
                 * @example 2025-07-29
                 */
                dateStop?: string;
                /**
                 * @description Messages that arrived; Meta may have estimated it.
                 * @example 2755
                 */
                marketingMessagesDelivered?: string;
                /**
                 * @description Share of the messages sent that arrived, in percent, as a decimal number.
                 * @example 79.419238
                 */
                marketingMessagesDeliveryRate?: string;
                /**
                 * @description Share of the messages arrived that were read, in percent, as a decimal number.
                 * @example 79.419238
                 */
                marketingMessagesReadRate?: string;
                /**
                 * @description Presses of link buttons.
                 * @example 268
                 */
                marketingMessagesLinkBtnClick?: string;
                /**
                 * @description Share of the messages arrived whose link was pressed, in percent, as a decimal number.
                 * @example 9.73
                 */
                marketingMessagesLinkBtnClickRate?: string;
                /**
                 * @description Money spent, in the currency of the ad account, as a decimal number.
                 * @example 38.87
                 */
                marketingMessagesSpend?: string;
                /**
                 * @description Money spent for each message that arrived, as a decimal number.
                 * @example 0.014109
                 */
                marketingMessagesCostPerDelivered?: string;
                /**
                 * @description Money spent for each press of a link button, as a decimal number.
                 * @example 0.145037
                 */
                marketingMessagesCostPerLinkBtnClick?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The number that the code was sent to. */
        GetMigrationVerifyCodeReply: {
            /**
             * @description The number in digits, country code first.
             * @example 8613600001234
             */
            phoneNumber?: string;
            /**
             * @description Id of the number at WhatsApp.
             * @example 828288912345
             */
            id?: string;
        };
        GetPermissionByCodeRequest: {
            /**
             * @description Code from the sign-up window.
             * @example AQBx3kPz8vQm
             */
            code: string;
            /**
             * @description Permissions to take over, at least one.
             * @example [
             *       "catalog_management"
             *     ]
             */
            permissions?: string[];
        };
        /** @description The key. */
        GetPhoneEncryptionPublicKeyReply: {
            /**
             * @description The number in digits, country code first.
             * @example 8613800001234
             */
            phoneNumber?: string;
            /**
             * @description Public RSA key of 2,048 bits, in PEM form.
             * @example -----BEGIN PUBLIC KEY-----
             *     MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApgfqNaSZu3Gm9kghKxjt
             *     7VRom3WV+3XRWouKKLiO6H2f8uy8WQx28UNVM+TsZtJNhgO11xRrh/4ggRS7m7aD
             *     kuhCYNDm70y9EdeYDnSl+jQNySJV3BWR4K/qmvNAL5SH3yKRdnKa/oPyOcXLsgG9
             *     wtxf2SbqnaLKzI6XTFVl9sgtthoKXjbkVMAmRwJwWV2A9OM2V8pm4ORG+rBIHo98
             *     VFlWO+5hAIKHo3IN3RR58f3sjDtuKwEmxDy0A7+MTMF0Sgdy7tK3C0Z6vzLlfxDz
             *     DO2dlKXqQT3BHVl7VhZdr3hACLsGuLU7/bigZA8RG1GND8eM5nHRFcOyI9fkQyji
             *     SwIDAQAB
             *     -----END PUBLIC KEY-----
             */
            encryptionPublicKey?: string;
            /**
             * @description Whether the signature of the key is in order: `VALID`, or `MISMATCH` when the key has to be set again.
             * @example VALID
             */
            encryptionPublicKeyStatus?: string;
        };
        /** @description The number and its verification. */
        GetPhoneNumberVerificationStatusReply: {
            /**
             * @description The number in digits, country code first.
             * @example 8613800001234
             */
            phoneNumber?: string;
            /**
             * @description Id of the number at WhatsApp.
             * @example 222434912345678
             */
            id?: string;
            /**
             * @description Whether ownership of the number was proven by code. Known: `VERIFIED`, `NOT_VERIFIED`, `REJECTED`, `MORE_INFORMATION_REQUESTED`, `REVOKED`.
             * @example VERIFIED
             */
            codeVerificationStatus?: string;
        };
        /**
         * @description Where the form can be fetched.
         * @example {
         *       "url": "https://example.com/forms/letter-of-guarantee.docx"
         *     }
         */
        GetPledgeTemplateAddressReply: {
            [key: string]: unknown;
        };
        /** @description The number. */
        GetPreValidatePhoneIdReply: {
            /**
             * @description The number in digits, country code first.
             * @example 8613800001234
             */
            phoneNumber?: string;
            /**
             * @description Id of the number at WhatsApp.
             * @example 828288912345678
             */
            phoneNumberId?: string;
        };
        GetPreValidatePhoneIdRequest: {
            /**
             * @description The code that came with the number.
             * @example 123456
             */
            verifyCode: string;
        };
        /** @description The application. */
        GetViberByRequestNoReply: {
            /**
             * @description Number of the application.
             * @example 114624518005956096
             */
            requestNo?: string;
            /**
             * @description What is applied for: `viberOpen` is an account. CAMS does not document the other values.
             * @example viberOpen
             */
            requestType?: string;
            /**
             * @description Where the review stands: `unAudit` waits for it, `pass` is approved.
             * @example unAudit
             */
            auditResult?: string;
            /**
             * @description When it was reviewed, in milliseconds since 1970.
             * @example 1753322826000
             */
            auditTime?: string;
            /**
             * @description State of the record; `A` means that it is in force.
             * @example A
             */
            state?: string;
            /**
             * @description Number of the Viber service that the application is about.
             * @example 735221
             */
            serviceId?: string;
            /**
             * @description Number of the subscriber at the channel.
             * @example 345436456546
             */
            subscriberCode?: string;
            /**
             * @description Id of the record inside CAMS.
             * @example 4711
             */
            id?: string;
            /**
             * @description When it was filed, in milliseconds since 1970.
             * @example 1753236426000
             */
            createdAt?: string;
            /**
             * @description When it was changed last, in milliseconds since 1970.
             * @example 1753236426000
             */
            modifiedAt?: string;
            /**
             * @description What the reviewers say.
             * @example The letter of guarantee is not signed
             */
            reason?: string;
            /** @description What was filed. */
            application?: {
                /**
                 * @description Name of the business account at Viber; best the name of the company.
                 * @example Lakeside Books
                 */
                businessAccountName?: string;
                /**
                 * @description Name of the company as it is registered, in Latin letters.
                 * @example Lakeside Books Inc.
                 */
                companyLegalName?: string;
                /**
                 * @description Name of the company in English.
                 * @example Lakeside Books
                 */
                companyEnglishName?: string;
                /**
                 * @description Person who represents the company in law, in Latin letters.
                 * @example Maria Santos
                 */
                companyLegalPerson?: string;
                /**
                 * @description What the company does, in a few sentences.
                 * @example Sells books in six shops and online.
                 */
                companyProfile?: string;
                /** @description Offices of the company. */
                companyAddress?: {
                    /**
                     * @description What the office is.
                     * @example Main office
                     */
                    companyAddressTitle?: string;
                    /**
                     * @description Its address.
                     * @example 1 Lake Road, Manila
                     */
                    companyAddress?: string;
                }[];
                /** @description Telephone numbers of the company. */
                companyTel?: {
                    /**
                     * @description Whom it reaches.
                     * @example Customer service
                     */
                    companyTelTitle?: string;
                    /**
                     * @description The number, country code first.
                     * @example 63285550100
                     */
                    companyTelNumber?: string;
                }[];
                /**
                 * @description Address of the website of the company; it has to be within reach.
                 * @example https://www.example.com
                 */
                webAddress?: string;
                /**
                 * @description E-mail address of the company.
                 * @example office@example.com
                 */
                contactMail?: string;
                /**
                 * @description Industry that the company belongs to; loans and games have to be named as such. Known: `cateringServices`, `telecommunicationsAndIT`.
                 * @example telecommunicationsAndIT
                 */
                industryInvolved?: string;
                /**
                 * @description What the company does within its industry.
                 * @example Sells books to readers of all ages.
                 */
                industryDescription?: string;
                /**
                 * @description Who may read the messages: anybody, or adults alone. Known: `unlimited`, `eighteenUp`.
                 * @example unlimited
                 */
                ageLimit?: string;
                /**
                 * @description The signed letter of guarantee: address or path of the file.
                 * @example viber/letter-of-guarantee.pdf
                 */
                letterGuarantee?: string;
                /**
                 * @description Logos of the account.
                 * @example [
                 *       "viber/logo.png"
                 *     ]
                 */
                logo?: string[];
                /**
                 * @description Name of the chat that users see.
                 * @example Lakeside Books
                 */
                messageSessionName?: string;
                /**
                 * @description Introduction that stands in the chat.
                 * @example News about your orders.
                 */
                messageDialogueIntroduction?: string;
                /**
                 * @description Day from which messages are to be sent, as year, month and day in GMT.
                 * @example 2026-03-01
                 */
                messageEnableDate?: string;
                /**
                 * @description Whether users who write are answered automatically. Known: `Y`, `N`.
                 * @example Y
                 */
                enableAutoReply?: string;
                /**
                 * @description Text of the automatic answer.
                 * @example Thank you, we will answer soon.
                 */
                replyContent?: string;
                /**
                 * @description Countries where messages cost the local rate. CAMS writes them as calling code and country code.
                 * @example [
                 *       "63|PH"
                 *     ]
                 */
                messageDestinationCountry?: string[];
                /**
                 * @description Countries where messages cost the international rate. CAMS writes them as calling code and country code.
                 * @example [
                 *       "65|SG"
                 *     ]
                 */
                messageDestinationInternationalCountry?: string[];
                /**
                 * @description Country that the company is registered in, as ISO code.
                 * @example PH
                 */
                companyRegisteredCountry?: string;
                /**
                 * @description Number of the company in the register of businesses.
                 * @example CS201912345
                 */
                businessLicenseRegistrationNumber?: string;
                /**
                 * @description Registered address of the headquarters, in Latin letters. Its country is the one with the local rate.
                 * @example 1 Lake Road, Ermita, Manila 1000, Philippines
                 */
                completeAddressOfHeadquarters?: string;
                /**
                 * @description Name of the person to turn to.
                 * @example Maria Santos
                 */
                contactName?: string;
                /**
                 * @description Position of that person in the company.
                 * @example Head of marketing
                 */
                contactPosition?: string;
                /**
                 * @description E-mail address of that person.
                 * @example maria.santos@example.com
                 */
                contactEmail?: string;
                /**
                 * @description Telephone number of that person, country code first.
                 * @example 639175550100
                 */
                contactPhone?: string;
                /**
                 * @description A further letter of guarantee: address or path of the file.
                 * @example viber/second-letter.pdf
                 */
                otherLetterGuarantee?: string;
                /**
                 * @description Why the change is asked for.
                 * @example The shop is closed for repairs.
                 */
                applyReason?: string;
                /**
                 * @description Day on which the service is to pause, as year, month and day in GMT.
                 * @example 2026-05-20
                 */
                suspensionDate?: string;
                /**
                 * @description Day on which the service is to resume, as year, month and day in GMT.
                 * @example 2026-07-01
                 */
                recoveryDate?: string;
                /**
                 * @description Whether the service is to resume at once. Known: `y`, `n`.
                 * @example n
                 */
                nowRecovery?: string;
            };
        };
        /**
         * @description How many pauses are left, in a form that CAMS does not document.
         * @example {
         *       "Times": 2
         *     }
         */
        GetViberPauseTimesReply: {
            [key: string]: unknown;
        };
        /**
         * @description The catalog: its id and its name.
         * @example {
         *       "id": "200292992456789",
         *       "name": "Books"
         *     }
         */
        GetWhatsappConnectionCatalogReply: {
            [key: string]: unknown;
        };
        /** @description The datasets. */
        GetWhatsappConversionApiReply: {
            /** @description The datasets. */
            items: {
                /**
                 * @description Id of the dataset at Meta.
                 * @example 1034567890123456
                 */
                datasetId?: string;
                /**
                 * @description Id of the Facebook page.
                 * @example 181916005005216
                 */
                pageId?: string;
                /**
                 * @description Name of the Facebook page.
                 * @example Lakeside Books
                 */
                pageName?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description What was found. */
        GetWhatsappHealthStatusReply: {
            /**
             * @description Whether messages can be sent: `AVAILABLE`, `LIMITED` or `BLOCKED`.
             * @example AVAILABLE
             */
            canSendMessage?: string;
            /** @description What the answer rests on, link by link. */
            entities?: {
                /**
                 * @description Kind of link. Known: `PHONE_NUMBER`, `WABA`, `BUSINESS`, `APP`, `MESSAGE_TEMPLATE`.
                 * @example PHONE_NUMBER
                 */
                entityType?: string;
                /**
                 * @description Whether messages can be sent: `AVAILABLE`, `LIMITED` or `BLOCKED`.
                 * @example AVAILABLE
                 */
                canSendMessage?: string;
                /**
                 * @description Business number, country code first.
                 * @example 8613800001234
                 */
                phoneNumber?: string;
                /**
                 * @description Id of the WhatsApp Business account.
                 * @example 203939883939931
                 */
                wabaId?: string;
                /**
                 * @description Id of the business at Meta.
                 * @example 105048970863123
                 */
                businessId?: string;
                /**
                 * @description Code of the template.
                 * @example 820561547132813184
                 */
                templateCode?: string;
                /**
                 * @description Language of the template, such as `en_US` or `zh_CN`.
                 * @example en_US
                 */
                language?: string;
                /** @description What stands in the way. */
                errors?: {
                    /**
                     * @description Code of the problem at Meta.
                     * @example 141006
                     */
                    errorCode?: string;
                    /**
                     * @description What is wrong.
                     * @example The payment method does not work
                     */
                    errorDescription?: string;
                    /**
                     * @description What to do about it.
                     * @example Add another payment method to the account
                     */
                    possibleSolution?: string;
                }[];
            }[];
        };
        /** @description The user name; empty where the number has none. */
        GetWhatsappUserNameReply: {
            /**
             * @description The user name: 3 to 35 letters, digits, dots and underscores, at least one of them a letter. Case does not count.
             * @example lakeside.books
             */
            username?: string;
            /**
             * @description Where the name stands: `approved` once users see it, `reserved` while it is kept for you until user names open in their region. Known: `approved`, `reserved`, `deleted`.
             * @example approved
             */
            status?: string;
        };
        /** @description The names. */
        GetWhatsappUserNameSuggestionsReply: {
            /** @description The names. */
            items: string[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        IsvGetAppIdReply: {
            /**
             * @description Id of the app at Meta.
             * @example 639487161234567
             */
            appId?: string;
            /**
             * @description Id of the login configuration at Meta.
             * @example 289729518171234
             */
            configId?: string;
        };
        JsonWebKeySet: {
            /** @description Every key that a valid token can be signed with. */
            keys: {
                /**
                 * @description Kind of the key.
                 * @enum {string}
                 */
                kty: "RSA";
                /** @description The modulus, in base64url. */
                n: string;
                /**
                 * @description The exponent, in base64url.
                 * @example AQAB
                 */
                e: string;
                /**
                 * @description Id of the key.
                 * @example key_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
                 */
                kid: string;
                /**
                 * @description The key checks signatures.
                 * @enum {string}
                 */
                use: "sig";
                /**
                 * @description The one algorithm that it is used with.
                 * @enum {string}
                 */
                alg: "RS256";
            }[];
        };
        /** @description The groups. */
        ListAllGroupsReply: {
            /** @description The groups. */
            items: {
                /**
                 * @description Id of the contact group.
                 * @example 5435
                 */
                id?: string;
                /**
                 * @description Name of the contact group; no two groups share one.
                 * @example Spring customers
                 */
                groupName?: string;
                /**
                 * @description When the group was made.
                 * @example 1767254400000
                 */
                createdAt?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        ListAuditEventsReply: {
            /** @description The events of this page, the newest first. */
            items: components["schemas"]["AuditEvent"][];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The accounts. */
        ListBindDmAccountReply: {
            /** @description The accounts. */
            items: {
                /**
                 * @description Code of the sender address at DirectMail, usually the address itself.
                 * @example news@mail.example.com
                 */
                accountCode?: string;
                /** @description More about the account. */
                attributes?: {
                    /**
                     * @description The sender address.
                     * @example news@mail.example.com
                     */
                    accountName?: string;
                    /**
                     * @description What the address is for: `batch` mails to many, `trigger` single mails such as receipts.
                     * @example batch
                     */
                    sendType?: string;
                };
                /**
                 * @description Id of the space that it is bound to.
                 * @example cams-8c8abc1234
                 */
                instanceId?: string;
                /**
                 * @description Name of that space.
                 * @example Lakeside Books
                 */
                instanceName?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The bindings. */
        ListBindingRelationsForFlowVersionReply: {
            /** @description The bindings. */
            items: {
                [key: string]: unknown;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /**
         * @description A page of flows; CAMS documents none of its members.
         * @example {
         *       "list": [
         *         {
         *           "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *           "title": "Order enquiries",
         *           "status": "NORMAL"
         *         }
         *       ],
         *       "pageNo": 1,
         *       "pageSize": 20,
         *       "total": 1
         *     }
         */
        ListChatFlowReply: {
            [key: string]: unknown;
        };
        /**
         * @description A page of templates; CAMS documents none of its members.
         * @example {
         *       "list": [
         *         {
         *           "id": 2,
         *           "title": "Order enquiries"
         *         }
         *       ],
         *       "pageNo": 1,
         *       "pageSize": 20,
         *       "total": 1
         *     }
         */
        ListChatFlowTemplateReply: {
            [key: string]: unknown;
        };
        /** @description The participants of this page. */
        ListChatGroupParticipantsReply: {
            /** @description The participants of this page. */
            items: {
                /**
                 * @description The user's number, country code first.
                 * @example 8613900000001
                 */
                participantNumber?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The groups of this page. */
        ListChatGroupReply: {
            /** @description The groups of this page. */
            items: {
                /**
                 * @description Id of the group.
                 * @example Y2FwaV9ncm91cDo4NjEzODAwMDAxMjM0OjEyMDM2MzQwNDY5NDIzMzgyMAZD
                 */
                groupId?: string;
                /**
                 * @description Business number that runs the group, country code first.
                 * @example 8613800001234
                 */
                phoneNumber?: string;
                /**
                 * @description What the business number is in the group.
                 * @example ADMIN
                 */
                businessRole?: string;
                /**
                 * @description Title of the group, up to 128 characters.
                 * @example Readers of Lakeside Books
                 */
                subject?: string;
                /**
                 * @description What the group is about, up to 2,048 characters.
                 * @example New arrivals, every Friday.
                 */
                description?: string;
                /**
                 * @description State of the group; it can be used while `ACTIVE`. Known: `ACTIVE`, `INACTIVE`, `SUSPENDED`, `CREATING`, `DELETING`, `UPDATING`.
                 * @example ACTIVE
                 */
                groupStatus?: string;
                /**
                 * @description On Telegram: kind of group.
                 * @example supergroup
                 */
                groupType?: string;
                /**
                 * @description On Telegram: address of the group.
                 * @example https://t.me/lakesidebooks
                 */
                groupLink?: string;
                /**
                 * @description Address by which users join the group.
                 * @example https://chat.whatsapp.com/Kx3RtP0vQZ81LmYbW7cD2e
                 */
                inviteLink?: string;
                /**
                 * @description Address of the picture of the group.
                 * @example https://example.com/media/readers.jpg
                 */
                profilePictureFile?: string;
                /**
                 * @description Number of participants.
                 * @example 5
                 */
                totalParticipantCount?: number;
                /**
                 * @description Time of the last change, in milliseconds since 1970.
                 * @example 1758902399000
                 */
                modifiedAt?: number;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The messages of this page. */
        ListChatappMessageReply: {
            /** @description The messages of this page. */
            items: {
                /**
                 * @description Id of the message, as the call that sent it gave it.
                 * @example 61851ccb2f1365b16aee1234
                 */
                messageId?: string;
                /**
                 * @description Id of the message in the list.
                 * @example 20260401093000123456789012345678
                 */
                uniqueMessageId?: string;
                /**
                 * @description Messaging service of the messages. Known: `whatsapp`, `viber`.
                 * @example whatsapp
                 */
                channelType?: string;
                /**
                 * @description Your side: a business number, or on Viber the id of a service.
                 * @example 8613800001234
                 */
                phoneNumber?: string;
                /**
                 * @description The other side: the phone number of the user.
                 * @example 8613900005678
                 */
                userNumber?: string;
                /**
                 * @description Direction: `DOWN` from you to the user, `UP` from the user to you.
                 * @example DOWN
                 */
                eventAction?: string;
                /**
                 * @description The direction in words. Known: `DOWN`, `UP`.
                 * @example DOWN
                 */
                eventActionName?: string;
                /**
                 * @description `template` for a message made from a template, `message` for content of its own.
                 * @example message
                 */
                type?: string;
                /**
                 * @description Kind of content.
                 * @example TEXT
                 */
                messageType?: string;
                /**
                 * @description The kind of content in words.
                 * @example text
                 */
                messageTypeName?: string;
                /**
                 * @description The content: plain for a text, otherwise JSON.
                 * @example Thank you! Your order is on its way.
                 */
                message?: string;
                /**
                 * @description Code of the template.
                 * @example 820561547132813184
                 */
                templateCode?: string;
                /**
                 * @description Name of the template.
                 * @example order_shipped
                 */
                templateName?: string;
                /**
                 * @description Language of the template.
                 * @example en_US
                 */
                languageCode?: string;
                /**
                 * @description How sending went.
                 * @example success
                 */
                messageStatus?: string;
                /**
                 * @description How sending went, in words.
                 * @example Success
                 */
                messageStatusName?: string;
                /**
                 * @description Whether the message arrived, in words.
                 * @example Success
                 */
                clientAcceptStatusName?: string;
                /**
                 * @description Whether the message was read.
                 * @example success
                 */
                clientReadStatus?: string;
                /**
                 * @description Whether the message was read, in words.
                 * @example Success
                 */
                clientReadStatusName?: string;
                /**
                 * @description Why it could not be sent or delivered.
                 * @example timeout
                 */
                failReason?: string;
                /**
                 * @description Whether an SMS went out instead. Known: `Y`, `N`.
                 * @example N
                 */
                fallBackFlag?: string;
                /**
                 * @description Text of the SMS that went out instead.
                 * @example Your order has been shipped.
                 */
                fallBackContent?: string;
                /**
                 * @description Id of the conversation that the channel bills.
                 * @example 805a66e1c4f04d8f9a1b2c3d4e5f6071
                 */
                conversationId?: string;
                /**
                 * @description Where the message came from.
                 * @example api
                 */
                messageSource?: string;
                /**
                 * @description Time of the message, with time zone.
                 * @example 2026-04-01T09:30:00.123+00:00
                 */
                sendTime?: string;
                /**
                 * @description Month of the message, as year and month.
                 * @example 202604
                 */
                month?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The templates of this page. */
        ListChatappTemplateReply: {
            /** @description The templates of this page. */
            items: {
                /**
                 * @description Code of the template.
                 * @example 820561547132813184
                 */
                templateCode?: string;
                /**
                 * @description Name of the template: lower-case letters, digits and underscores.
                 * @example order_shipped
                 */
                templateName?: string;
                /**
                 * @description Channel that the template is for. Known: `WHATSAPP`, `VIBER`.
                 * @example WHATSAPP
                 */
                templateType?: string;
                /**
                 * @description Language of the template, such as `en_US` or `zh_CN`.
                 * @example en_US
                 */
                language?: string;
                /**
                 * @description Purpose of the template; the channel bills and reviews by it. Known: `UTILITY`, `MARKETING`, `AUTHENTICATION`.
                 * @example UTILITY
                 */
                category?: string;
                /**
                 * @description Where the review stands: `pass` approved, `fail` rejected, `auditing` under review, `unaudit` review suspended.
                 * @example pass
                 */
                auditStatus?: string;
                /**
                 * @description Why the template was rejected.
                 * @example The text promises a prize
                 */
                reason?: string;
                /**
                 * @description Time of the last change, in milliseconds since 1970.
                 * @example 1711006633000
                 */
                lastUpdateTime?: number;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The audiences of this page of the list. */
        ListCustomAudienceReply: {
            /** @description The audiences of this page of the list. */
            items: {
                /**
                 * @description Id of the audience.
                 * @example 120213948575610
                 */
                audienceId?: string;
                /**
                 * @description Name of the audience.
                 * @example Autumn readers
                 */
                audienceName?: string;
                /**
                 * @description What the audience is for.
                 * @example Readers of our autumn letter
                 */
                description?: string;
                /**
                 * @description Id of the Facebook page.
                 * @example 181916005005216
                 */
                pageId?: string;
                /**
                 * @description Id of the ad account at Meta.
                 * @example 238429384756102
                 */
                adAccountId?: string;
                /**
                 * @description How its users are handed in: `excel` by an uploaded file, `intf` by calls.
                 * @example intf
                 */
                uploadType?: string;
                /**
                 * @description State of the audience.
                 * @example AVAILABLE
                 */
                status?: string;
                /**
                 * @description Kind of the subscriptions that the audience gathers.
                 * @example custom
                 */
                tokenType?: string;
                /**
                 * @description Number of subscriptions in it.
                 * @example 70
                 */
                tokenTotal?: number;
                /**
                 * @description When it was created, since 1970: thirteen digits are milliseconds, ten are seconds.
                 * @example 1720356898000
                 */
                createTime?: number;
                /**
                 * @description When it last changed, since 1970: thirteen digits are milliseconds, ten are seconds.
                 * @example 1720360498000
                 */
                updateTime?: number;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The addresses of this page. */
        ListDmAccountReply: {
            /** @description The addresses of this page. */
            items: {
                /**
                 * @description The e-mail address.
                 * @example news@example.com
                 */
                accountName?: string;
                /**
                 * @description Id of the address at DirectMail.
                 * @example 117543
                 */
                mailAddressId?: string;
                /**
                 * @description What it sends: `batch` mailings, `trigger` single messages.
                 * @example batch
                 */
                sendType?: string;
                /**
                 * @description When it was made, in milliseconds since 1970.
                 * @example 1743579634000
                 */
                createTime?: number;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The tags of this page. */
        ListDmTagReply: {
            /** @description The tags of this page. */
            items: {
                /**
                 * @description Id of the tag.
                 * @example 20417
                 */
                tagId?: string;
                /**
                 * @description Name of the tag.
                 * @example spring
                 */
                tagName?: string;
                /**
                 * @description What the tag stands for.
                 * @example Mailings of spring 2026
                 */
                tagDescription?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The posts. */
        ListFacebookPostsReply: {
            /** @description The posts. */
            items: {
                /**
                 * @description Id of the post.
                 * @example 17895695668004550
                 */
                id?: string;
                /**
                 * @description Text of the post.
                 * @example Our autumn list is here
                 */
                message?: string;
                /**
                 * @description What the post shows, such as `image` or `video`.
                 * @example image
                 */
                mediaType?: string;
                /**
                 * @description Address of the picture or video.
                 * @example https://example.com/media/autumn.jpg
                 */
                mediaUrl?: string;
                /**
                 * @description Address of the picture in full size.
                 * @example https://example.com/media/autumn-full.jpg
                 */
                fullPicture?: string;
                /**
                 * @description Address of the post itself.
                 * @example https://example.com/posts/17895695668004550
                 */
                permalinkUrl?: string;
                /**
                 * @description When it was published, as ISO 8601; without an offset the time zone is open.
                 * @example 2025-09-30T15:53:01+08:00
                 */
                createdTime?: string;
                /**
                 * @description Number under which CAMS fetched it.
                 * @example 453645465012
                 */
                requestNo?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The groups of this page. */
        ListFlowNodeGroupReply: {
            /** @description The groups of this page. */
            items: {
                /**
                 * @description Code of the group. Known: `Messaging`, `Core`, `Intelligence`, `Contact`.
                 * @example Core
                 */
                code?: string;
                /**
                 * @description How the flow builder presents it, as a JSON text: names and titles by language.
                 * @example {"title":"Core","en":{"name":"Core"}}
                 */
                publicExtension?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The nodes of this page. */
        ListFlowNodePrototypeV2Reply: {
            /** @description The nodes of this page. */
            items: {
                /**
                 * @description Code of the kind.
                 * @example SendWhatsAppMessageNode
                 */
                code?: string;
                /**
                 * @description Group that it belongs to. Known: `Messaging`, `Core`, `Intelligence`, `Contact`.
                 * @example Messaging
                 */
                groupCode?: string;
                /**
                 * @description How the flow builder presents it, as a JSON text: names and titles by language.
                 * @example {"title":"Send","en":{"name":"Send a WhatsApp message"}}
                 */
                publicExtension?: string;
                /**
                 * @description Whether it can be used; `NORMAL` if so.
                 * @example NORMAL
                 */
                status?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The flows of this page. */
        ListFlowReply: {
            /** @description The flows of this page. */
            items: components["schemas"]["Flow"][];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /**
         * @description A page of versions; CAMS documents none of its members.
         * @example {
         *       "list": [
         *         {
         *           "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *           "flowVersion": "1",
         *           "status": "DRAFT"
         *         }
         *       ],
         *       "pageNo": 1,
         *       "pageSize": 20,
         *       "total": 1
         *     }
         */
        ListFlowVersionReply: {
            [key: string]: unknown;
        };
        /** @description The page with its settings. */
        ListInstagramPageReply: {
            /** @description The page and how CAMS reports on it. */
            instagramInfo?: {
                /**
                 * @description Id of the Facebook page.
                 * @example 181916005005216
                 */
                pageId?: string;
                /**
                 * @description Name of the Facebook page.
                 * @example Lakeside Books
                 */
                pageName?: string;
                /**
                 * @description Id of the Instagram account that the page belongs to.
                 * @example 17841405822304914
                 */
                accountId?: string;
                /**
                 * @description Name of the Instagram account.
                 * @example lakeside.books
                 */
                accountName?: string;
                /**
                 * @description Whether the page is connected; the case of the letters varies. Known: `Pending`, `Connecting`, `Connected`, `Disconnecting`, `Disconnected`, `Deleting`, `ServiceDeleted`.
                 * @example Connected
                 */
                connectionStatus?: string;
                /**
                 * @description `Y` if reports and messages are posted to addresses. Known: `Y`, `N`.
                 * @example Y
                 */
                httpFlag?: string;
                /**
                 * @description Address that delivery reports are posted to.
                 * @example https://example.com/instagram/status
                 */
                statusCallbackUrl?: string;
                /**
                 * @description Address that messages from users are posted to.
                 * @example https://example.com/instagram/inbound
                 */
                upCallbackUrl?: string;
                /**
                 * @description `Y` if reports and messages are put into queues. Known: `Y`, `N`.
                 * @example Y
                 */
                queueFlag?: string;
                /**
                 * @description Name of the queue.
                 * @example Alicom-Queue-1234567890-ChatApp
                 */
                queueName?: string;
                /**
                 * @description Queue that delivery reports are put into.
                 * @example Alicom-Queue-1234567890-ChatAppStatus
                 */
                statusQueue?: string;
                /**
                 * @description Queue that messages from users are put into.
                 * @example Alicom-Queue-1234567890-ChatAppInbound
                 */
                upQueue?: string;
            };
            /** @description When a conversation is handed to a human agent. */
            agentInfo?: {
                /**
                 * @description Words of a user that bring in an agent, separated by commas.
                 * @example agent,help
                 */
                agentKeywords?: string;
                /**
                 * @description `Y` if an agent is brought in without any of these words, too.
                 * @example Y
                 */
                agentNoKeywords?: string;
            };
            /** @description The chat bot that answers on the page. */
            beebotInfo?: {
                /**
                 * @description Id of the chat bot.
                 * @example chatbot-cn-VBe6Q2M4k1
                 */
                beebotInstanceId?: string;
                /**
                 * @description Namespace that the chat bot lies in.
                 * @example lakeside-books
                 */
                beebotNamespaceId?: string;
            };
        };
        /** @description The posts. */
        ListInstagramPostsReply: {
            /** @description The posts. */
            items: {
                /**
                 * @description Id of the post.
                 * @example 17895695668004550
                 */
                id?: string;
                /**
                 * @description Text of the post.
                 * @example Our autumn list is here
                 */
                message?: string;
                /**
                 * @description What the post shows, such as `image` or `video`.
                 * @example image
                 */
                mediaType?: string;
                /**
                 * @description Address of the picture or video.
                 * @example https://example.com/media/autumn.jpg
                 */
                mediaUrl?: string;
                /**
                 * @description Address of the picture in full size.
                 * @example https://example.com/media/autumn-full.jpg
                 */
                fullPicture?: string;
                /**
                 * @description Address of the post itself.
                 * @example https://example.com/posts/17895695668004550
                 */
                permalinkUrl?: string;
                /**
                 * @description When it was published, as ISO 8601; without an offset the time zone is open.
                 * @example 2025-09-30T15:53:01+08:00
                 */
                createdTime?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The instances of this page. */
        ListInstanceReply: {
            /** @description The instances of this page. */
            items: {
                /**
                 * @description Id of the instance. It is the `custSpaceId` of a tenant.
                 * @example cams-8c8abc1234
                 */
                instanceId?: string;
                /**
                 * @description Name of the instance.
                 * @example Lakeside Books
                 */
                instanceName?: string;
                /**
                 * @description What the instance is for.
                 * @example Order news for the bookshops
                 */
                instanceDescription?: string;
                /**
                 * @description Channel that the instance is for. Known: `WHATSAPP`, `VIBER`, `MESSENGER`, `INSTAGRAM`.
                 * @example VIBER
                 */
                channelType?: string;
                /**
                 * @description Region that holds it.
                 * @example ap-southeast-1
                 */
                resourceRegionId?: string;
                /**
                 * @description When the instance was made, as date and time.
                 * @example 2026-01-12 08:30:00
                 */
                submitTime?: string;
                /**
                 * @description Id of the customer at Meta Business Manager.
                 * @example 393992929123456
                 */
                facebookBusinessId?: string;
                /**
                 * @description Country of the customer.
                 * @example PH
                 */
                countryCode?: string;
                /**
                 * @description Address of the office of the customer.
                 * @example 1 Lake Road, Manila
                 */
                officeAddress?: string;
                /**
                 * @description E-mail address of the customer.
                 * @example office@example.com
                 */
                contactMail?: string;
                /**
                 * @description The signed agreement with the customer: address or name of the file.
                 * @example https://example.com/agreement.pdf
                 */
                termsFile?: string;
                /**
                 * @description Id of the resource group of the account that it belongs to.
                 * @example rg-acfmxazb4ph6aiy
                 */
                resourceGroupId?: string;
                /**
                 * @description Id of the space, which a tenant is made with.
                 * @example cams-8c8abc1234
                 */
                custSpaceId?: string;
                /**
                 * @description State of the instance. Known: `published`.
                 * @example published
                 */
                state?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The marketing flows of this page. */
        ListMarketingFlowReply: {
            /** @description The marketing flows of this page. */
            items: {
                /**
                 * @description Number of the marketing flow in the list of CAMS.
                 * @example 99
                 */
                id?: number;
                /**
                 * @description Code of the marketing flow.
                 * @example 115311507312349888
                 */
                activityCode?: string;
                /**
                 * @description Name of the marketing flow.
                 * @example Spring catalogue
                 */
                activityName?: string;
                /**
                 * @description What the marketing flow is for, in your own words.
                 * @example Shows the new books to everybody who bought in winter
                 */
                activityDescription?: string;
                /**
                 * @description State of the marketing flow, such as `active`.
                 * @example active
                 */
                activityStatus?: string;
                /**
                 * @description How it is started: `1` by its cron expression, `2` once at a set time.
                 * @example 1
                 */
                executionType?: string;
                /**
                 * @description When it runs, as a cron expression that begins with the seconds; `0 0 9 * * ?` is every day at nine.
                 * @example 0 0 9 * * ?
                 */
                cronExpression?: string;
                /**
                 * @description When it is started, where that happens once.
                 * @example 2026-03-01 09:00:00
                 */
                specificTime?: string;
                /**
                 * @description When it begins to run, as `YYYY-MM-DD hh:mm:ss`.
                 * @example 2026-03-01 09:00:00
                 */
                startDate?: string;
                /**
                 * @description When it stops to run, as `YYYY-MM-DD hh:mm:ss`.
                 * @example 2026-03-31 09:00:00
                 */
                endDate?: string;
                /**
                 * @description Code of the chat flow that is run.
                 * @example cf-kr3k31a2mfeir8w
                 */
                relatedFlowCode?: string;
                /**
                 * @description Name of the chat flow.
                 * @example Catalogue
                 */
                relatedFlowName?: string;
                /**
                 * @description Id of the contact group that it is run for.
                 * @example 5435
                 */
                relatedGroupId?: string;
                /**
                 * @description Name of that contact group.
                 * @example Spring customers
                 */
                relatedGroupName?: string;
                /**
                 * @description Whether parameters of your own are handed to the chat flow.
                 * @example Y
                 */
                paramFlag?: string;
                /**
                 * @description Parameters of your own that the chat flow gets, by name.
                 * @example {
                 *       "catalogue": "spring"
                 *     }
                 */
                params?: {
                    [key: string]: unknown;
                };
                /**
                 * @description Code of the account at CAMS that it belongs to.
                 * @example 1111
                 */
                accountCode?: string;
                /**
                 * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
                 * @example ALICOM_OPAAS
                 */
                businessCode?: string;
                /**
                 * @description Additions for the line of business; none are documented.
                 * @example {}
                 */
                businessExtension?: {
                    [key: string]: unknown;
                };
                /**
                 * @description When it was made.
                 * @example 2026-02-27 11:11:11
                 */
                createdAt?: string;
                /**
                 * @description Deprecated: when it was last changed.
                 * @example 2026-02-28 11:11:11
                 */
                modifiedAt?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The campaigns of this page of the list. */
        ListMessageCampaignReply: {
            /** @description The campaigns of this page of the list. */
            items: {
                /**
                 * @description Id of the campaign.
                 * @example 120215564738291
                 */
                campaignId?: string;
                /**
                 * @description Name of the campaign.
                 * @example Autumn sale
                 */
                campaignName?: string;
                /**
                 * @description Id of the Facebook page.
                 * @example 181916005005216
                 */
                pageId?: string;
                /**
                 * @description Id of the ad account at Meta.
                 * @example 238429384756102
                 */
                adAccountId?: string;
                /**
                 * @description What the budget is for: `daily` each day anew, `lifetime` the whole campaign.
                 * @example daily
                 */
                budgetType?: string;
                /**
                 * @description The budget, in US cents.
                 * @example 30000
                 */
                budget?: number;
                /**
                 * @description State of the campaign. Known: `AVAILABLE`.
                 * @example AVAILABLE
                 */
                status?: string;
                /**
                 * @description When it was created, since 1970: thirteen digits are milliseconds, ten are seconds.
                 * @example 1730293928380
                 */
                createTime?: number;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The subscriptions of this page of the list. */
        ListMessengerSubscriptionTokenReply: {
            /** @description The subscriptions of this page of the list. */
            items: {
                /**
                 * @description Token that a marketing message is sent to; treat it like an address.
                 * @example 6241234567890123456
                 */
                notificationMessagesToken?: string;
                /**
                 * @description Id of the user, as the page knows it.
                 * @example 7283746501928374
                 */
                recipientId?: string;
                /**
                 * @description Id of the Facebook page.
                 * @example 181916005005216
                 */
                pageId?: string;
                /**
                 * @description Id of the audience.
                 * @example 120213948575610
                 */
                audienceId?: string;
                /**
                 * @description What the user has subscribed to.
                 * @example New books
                 */
                topicTitle?: string;
                /**
                 * @description State of the token, such as renewed or not.
                 * @example REFRESHED
                 */
                userTokenStatus?: string;
                /**
                 * @description Whether the user is asked to subscribe again at the end.
                 * @example ENABLED
                 */
                notificationMessagesReoptin?: string;
                /**
                 * @description Time zone of the user.
                 * @example Asia/Shanghai
                 */
                notificationMessagesTimezone?: string;
                /**
                 * @description From when on the next message may be sent, since 1970: thirteen digits are milliseconds, ten are seconds.
                 * @example 1725468548850
                 */
                nextEligibleTime?: number;
                /**
                 * @description When the user subscribed, since 1970: thirteen digits are milliseconds, ten are seconds.
                 * @example 1725468548850
                 */
                creationTimestamp?: number;
                /**
                 * @description When the subscription ends, since 1970: thirteen digits are milliseconds, ten are seconds.
                 * @example 1748796548850
                 */
                tokenExpiryTimestamp?: number;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        ListOwnAuditEventsReply: {
            /** @description The events of this page, the newest first. */
            items: components["schemas"]["AuditEvent"][];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The ad accounts. */
        ListPageAdAccountReply: {
            /** @description The ad accounts. */
            items: {
                /**
                 * @description Id of the ad account at Meta.
                 * @example 238429384756102
                 */
                adAccountId?: string;
                /**
                 * @description Name of the ad account.
                 * @example Lakeside Books
                 */
                adAccountName?: string;
                /**
                 * @description Currency that it is billed in, as an ISO code.
                 * @example USD
                 */
                currency?: string;
                /**
                 * @description Id of the Facebook page.
                 * @example 181916005005216
                 */
                pageId?: string;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The QR codes. */
        ListPhoneMessageQrdlReply: {
            /** @description The QR codes. */
            items: components["schemas"]["QrCode"][];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The catalogs of this page. */
        ListProductCatalogReply: {
            /** @description The catalogs of this page. */
            items: {
                [key: string]: unknown;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The products of this page. */
        ListProductReply: {
            /** @description The products of this page. */
            items: {
                [key: string]: unknown;
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The services. */
        ListViberServiceMessageReply: {
            /** @description The services. */
            items: {
                /**
                 * @description Id of the service; messages are sent from it.
                 * @example 735221
                 */
                serviceId?: string;
                /**
                 * @description Name of the business account at Viber.
                 * @example Lakeside Books
                 */
                businessAccountName?: string;
                /**
                 * @description Whether it can send; `stop` means that it is paused.
                 * @example stop
                 */
                state?: string;
                /**
                 * @description Industry that the company belongs to.
                 * @example telecommunicationsAndIT
                 */
                industryInvolved?: string;
                /** @description Countries where messages cost the local rate. */
                messageDestinationCountry?: string[];
                /** @description The same countries as codes. */
                destinationCountryId?: string[];
                /** @description Countries where messages cost the international rate. */
                messageDestinationInternationalCountry?: string[];
                /** @description The same countries as codes. */
                destinationInternationalCountryId?: string[];
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        ListWhatAppTemplateReply: {
            /**
             * @description The templates as one text; CAMS does not document its form.
             * @example [{"SceneTemplateCode":"12456","SceneTemplateName":"order_confirmation"}]
             */
            data?: string;
            /**
             * @description Number of templates.
             * @example 1
             */
            total?: number;
        };
        Liveness: {
            /**
             * @description Always `up`: a process that is down does not answer.
             * @enum {string}
             */
            status: "up";
        };
        /**
         * @description What CAMS says of the change.
         * @example {
         *       "AllowSend": true
         *     }
         */
        ModifyChatappTemplatePropertiesReply: {
            [key: string]: unknown;
        };
        ModifyChatappTemplatePropertiesRequest: {
            /**
             * @description Language of the template, such as `en_US` or `zh_CN`.
             * @example en_US
             */
            language: string;
            /**
             * @description Channel that the template is for. Known: `WHATSAPP`, `VIBER`.
             * @example WHATSAPP
             */
            templateType: string;
            /**
             * @description Whether the template may be sent.
             * @example true
             */
            allowSend?: boolean;
            /**
             * @description Whether automatic changes of the category are put on hold.
             * @example false
             */
            categoryChangePaused?: boolean;
        };
        /** @description The template. */
        ModifyChatappTemplateReply: {
            /**
             * @description Code of the template.
             * @example 820561547132813184
             */
            templateCode?: string;
            /**
             * @description Name of the template: lower-case letters, digits and underscores.
             * @example order_shipped
             */
            templateName?: string;
        };
        ModifyChatappTemplateRequest: {
            /**
             * @description Name of the template: lower-case letters, digits and underscores.
             * @example order_shipped
             */
            templateName?: string;
            /**
             * @description Language of the template, such as `en_US` or `zh_CN`.
             * @example en_US
             */
            language: string;
            /**
             * @description Channel that the template is for. Known: `WHATSAPP`, `VIBER`.
             * @example WHATSAPP
             */
            templateType?: string;
            /**
             * @description Purpose of the template; the channel bills and reviews by it. Known: `UTILITY`, `MARKETING`, `AUTHENTICATION`.
             * @example UTILITY
             */
            category?: string;
            /**
             * @description Parts of the message: one body, the others as needed.
             * @example [
             *       {
             *         "type": "BODY",
             *         "text": "Hello $(name), your order has been shipped."
             *       }
             *     ]
             */
            components: components["schemas"]["TemplateComponent"][];
            /**
             * @description Sample values for the variables, by variable name; the reviewers see them.
             * @example {
             *       "name": "Lee"
             *     }
             */
            example?: {
                [key: string]: string;
            };
            /**
             * @description Whether automatic changes of the category are put on hold.
             * @example false
             */
            categoryChangePaused?: boolean;
            /**
             * @description Seconds that WhatsApp keeps trying to deliver a message of this template: up to 900 for authentication, up to 43,200 for utility.
             * @example 120
             */
            messageSendTtlSeconds?: number;
        };
        /** @description The flow as it is now. */
        ModifyFlowReply: {
            /**
             * @description Id of the flow.
             * @example 926753328126431
             */
            flowId?: string;
            /**
             * @description Name of the flow; users do not see it.
             * @example order-feedback
             */
            flowName?: string;
            /**
             * @description What the flow is for, one entry or more.
             * @example [
             *       "SURVEY"
             *     ]
             */
            categories?: string[];
            /**
             * @description Address of your endpoint, which gives the screens their data while the flow runs.
             * @example https://example.com/whatsapp/flows
             */
            endpointUri?: string;
        };
        ModifyPhoneBusinessProfileRequest: {
            /**
             * @description Line under the name, up to 139 characters.
             * @example Second-hand books by the lake
             */
            about?: string;
            /**
             * @description Postal address.
             * @example 1 Lake Road, Hangzhou
             */
            address?: string;
            /**
             * @description What the business does, up to 512 characters.
             * @example We buy and sell second-hand books, and ship worldwide.
             */
            description?: string;
            /**
             * @description Address for mail from users.
             * @example hello@example.com
             */
            email?: string;
            /**
             * @description Address of the picture.
             * @example https://example.com/media/logo.png
             */
            profilePictureUrl?: string;
            /**
             * @description Line of business. Known: `OTHER`, `AUTO`, `BEAUTY`, `APPAREL`, `EDU`, `ENTERTAIN`, `EVENT_PLAN`, `FINANCE`, `GROCERY`, `GOVT`, `HOTEL`, `HEALTH`, `NONPROFIT`, `PROF_SERVICES`, `RETAIL`, `TRAVEL`, `RESTAURANT`.
             * @example RETAIL
             */
            vertical?: string;
            /**
             * @description Websites, up to two.
             * @example [
             *       "https://example.com"
             *     ]
             */
            websites?: string[];
        };
        /**
         * @description What CAMS says of the outcome.
         * @example {}
         */
        MoveContactToGroupReply: {
            [key: string]: unknown;
        };
        MoveContactToGroupRequest: {
            /**
             * @description The contacts, as JSON text with the id of each.
             * @example [{"id":3456456346}]
             */
            contacts: string;
            /**
             * @description Groups to move them to, as JSON text with the id of each.
             * @example [{"id":5435}]
             */
            linkExistGroups?: string;
            /**
             * @description Groups to make and move them to, as JSON text with the name of each.
             * @example [{"groupName":"Summer customers"}]
             */
            linkNewGroups?: string;
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
        };
        NewCredential: {
            /**
             * @description Id of the credential.
             * @example crd_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            id: string;
            /**
             * @description For `/oauth/token`.
             * @example cgc_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            clientId: string;
            /**
             * @description What the credential is for, for people.
             * @example Order service
             */
            name: string;
            /** @description What it may do. */
            scopes: ("phone-numbers:read" | "phone-numbers:write" | "templates:read" | "templates:write" | "messages:read" | "messages:send" | "calls:write" | "groups:read" | "groups:write" | "flows:read" | "flows:write" | "wabas:read" | "wabas:write" | "account:read" | "account:write" | "pages:read" | "pages:write" | "viber:read" | "viber:write" | "chat-bots:send" | "usage:read" | "audit:read")[];
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working; `null` for never.
             * @example 2030-01-31T00:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * @description The secret, shown this once. It works at `/oauth/token`, and directly as an API key.
             * @example cgs_…
             */
            clientSecret: string;
        };
        /** @description An error of the token endpoint (RFC 6749, section 5.2). */
        OAuthError: {
            /**
             * @description Stable name of the error, for programs.
             * @enum {string}
             */
            error: "invalid_request" | "invalid_client" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "too_many_attempts";
            /**
             * @description What is wrong, for people.
             * @example The client id or the secret is wrong.
             */
            error_description: string;
        };
        /**
         * @description The version as it is now; CAMS documents none of the members.
         * @example {
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "flowVersion": "1",
         *       "status": "DRAFT"
         *     }
         */
        OfflineFlowVersionReply: {
            [key: string]: unknown;
        };
        /**
         * @description The version as it is now; CAMS documents none of the members.
         * @example {
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "flowVersion": "1",
         *       "status": "DRAFT"
         *     }
         */
        OnlineFlowVersionReply: {
            [key: string]: unknown;
        };
        OnlineFlowVersionRequest: {
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
            /**
             * @description Note for those who look after the flow; users never see it.
             * @example Answers questions about open orders
             */
            remark?: string;
        };
        OpenChatappServiceReply: {
            /**
             * @description Whether the service is activated.
             * @example true
             */
            openStatus?: boolean;
        };
        PauseMarketingFLowReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        PauseMarketingFLowRequest: {
            /**
             * @description Deprecated: id of the marketing flow; its code says enough.
             * @example 674574575658675
             */
            activityId?: string;
        };
        Plan: {
            /**
             * @description Name of the plan.
             * @example gold
             */
            name: string;
            /**
             * @description How fast calls may come.
             * @example {
             *       "perSecond": 1000,
             *       "burst": 2000
             *     }
             */
            rate: {
                /** @description Calls per second that can be kept up. */
                perSecond: number;
                /** @description Calls that can come at once after a pause. */
                burst: number;
            };
            /** @description Calls per day; `null` for no limit. */
            requestsPerDay: number | null;
            /** @description Calls per calendar month; `null` for no limit. */
            requestsPerMonth: number | null;
            /** @description Messages per day, one for each recipient; `null` for no limit. */
            messagesPerDay: number | null;
            /** @description Calls under way at the same time; `null` for no limit. */
            concurrency: number | null;
            /** @description Share of the account's own limits, beside other tenants. */
            weight: number;
            /**
             * @description IANA name of the time zone in which days and months begin.
             * @example UTC
             */
            timeZone: string;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-15T09:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description The limits of your plan; those that it does not have are left out. */
        PlanLimits: {
            /** @description Calls at once, and how fast they come back. */
            rate: {
                /**
                 * @description The whole of it.
                 * @example 500000
                 */
                limit: number;
                /**
                 * @description What is left of it.
                 * @example 499120
                 */
                remaining: number;
                /**
                 * @description Seconds until more is left.
                 * @example 5400
                 */
                resetSeconds: number;
                /**
                 * @description How long its window is.
                 * @example 86400
                 */
                windowSeconds: number;
                /**
                 * @description Calls per second that can be kept up.
                 * @example 50
                 */
                perSecond: number;
            };
            /** @description Calls under way at the same time. */
            concurrency?: {
                /**
                 * @description The whole of it.
                 * @example 500000
                 */
                limit: number;
                /**
                 * @description What is left of it.
                 * @example 499120
                 */
                remaining: number;
            };
            /** @description Calls of the day. */
            day?: components["schemas"]["WindowLimit"];
            /** @description Calls of the month. */
            month?: components["schemas"]["WindowLimit"];
            /** @description Messages of the day. */
            messages?: components["schemas"]["WindowLimit"];
        };
        PlanList: {
            /** @description All plans, by name. */
            items: components["schemas"]["Plan"][];
            /**
             * @description Always `null`: there is one page.
             * @enum {string|null}
             */
            nextCursor: null;
        };
        /** @description A problem document (RFC 9457). */
        Problem: {
            /**
             * @description Page that explains the error, relative to the gateway.
             * @example /errors/invalid_request
             */
            type: string;
            /**
             * @description What kind of error this is.
             * @example The request is not valid
             */
            title: string;
            /**
             * @description The HTTP status.
             * @example 400
             */
            status: number;
            /**
             * @description What happened in this very case.
             * @example #/name: is required
             */
            detail: string;
            /**
             * @description Path of the request.
             * @example /v1/messages
             */
            instance: string;
            /**
             * @description Stable name of the error, for programs.
             * @example invalid_request
             * @enum {string}
             */
            code: "invalid_request" | "reserved_parameter" | "unauthenticated" | "insufficient_scope" | "forbidden" | "tenant_suspended" | "not_found" | "method_not_allowed" | "request_timeout" | "conflict" | "idempotency_in_flight" | "payload_too_large" | "uri_too_long" | "unsupported_media_type" | "idempotency_key_reused" | "upstream_rejected" | "quota_exceeded" | "too_many_attempts" | "too_many_searches" | "account_busy" | "upstream_throttled" | "headers_too_large" | "internal_error" | "upstream_account" | "upstream_unsubscribed" | "outcome_unknown" | "upstream_unavailable" | "trail_unavailable" | "database_unavailable";
            /**
             * @description The same as the header `X-Request-Id`.
             * @example 5f0c7a86-2f8c-4c11-9a6f-0d0c3a9b7e21
             */
            requestId: string;
            /** @description Every field that is wrong, where fields are. */
            errors?: components["schemas"]["FieldError"][];
            upstream?: components["schemas"]["UpstreamError"];
            limit?: components["schemas"]["ReachedLimit"];
        };
        /**
         * @description Products of your catalog to show with a WhatsApp template: at most 30 in all.
         * @example {
         *       "thumbnailProductRetailerId": "book-1042",
         *       "sections": [
         *         {
         *           "title": "New books",
         *           "productItems": [
         *             {
         *               "productRetailerId": "book-1042"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        ProductAction: {
            /**
             * @description Id of the product whose picture stands for the list.
             * @example book-1042
             */
            thumbnailProductRetailerId?: string;
            /** @description Groups that the products are shown in. */
            sections?: {
                /**
                 * @description Heading of the group.
                 * @example New books
                 */
                title?: string;
                /** @description Products of the group. */
                productItems?: {
                    /**
                     * @description Id of the product in your catalog.
                     * @example book-1042
                     */
                    productRetailerId?: string;
                }[];
            }[];
        };
        /**
         * @example {
         *       "rate": {
         *         "perSecond": 1000,
         *         "burst": 2000
         *       },
         *       "requestsPerDay": 10000000,
         *       "requestsPerMonth": null,
         *       "messagesPerDay": 1000000,
         *       "concurrency": 1000,
         *       "weight": 2,
         *       "timeZone": "UTC"
         *     }
         */
        PutPlanRequest: {
            /**
             * @description Name of the plan; the one in the path, if given.
             * @example gold
             */
            name?: string;
            /**
             * @description How fast calls may come.
             * @example {
             *       "perSecond": 1000,
             *       "burst": 2000
             *     }
             */
            rate: {
                /** @description Calls per second that can be kept up. */
                perSecond: number;
                /** @description Calls that can come at once after a pause. */
                burst: number;
            };
            /**
             * @description Calls per day; `null` for no limit.
             * @default null
             */
            requestsPerDay?: number | null;
            /**
             * @description Calls per calendar month; `null` for no limit.
             * @default null
             */
            requestsPerMonth?: number | null;
            /**
             * @description Messages per day, one for each recipient; `null` for no limit.
             * @default null
             */
            messagesPerDay?: number | null;
            /**
             * @description Calls under way at the same time; `null` for no limit.
             * @default null
             */
            concurrency?: number | null;
            /**
             * @description Share of the account's own limits, beside other tenants.
             * @default 1
             */
            weight?: number;
            /**
             * @description IANA name of the time zone in which days and months begin.
             * @default UTC
             * @example UTC
             */
            timeZone?: string;
        };
        /**
         * @example {
         *       "messagesPerDay": 250000,
         *       "endsAt": "2030-01-31T00:00:00Z"
         *     }
         */
        PutQuotaOverrideRequest: {
            /**
             * @description How fast calls may come.
             * @example {
             *       "perSecond": 1000,
             *       "burst": 2000
             *     }
             */
            rate?: {
                /** @description Calls per second that can be kept up. */
                perSecond: number;
                /** @description Calls that can come at once after a pause. */
                burst: number;
            };
            /** @description Calls per day; `null` for no limit. */
            requestsPerDay?: number | null;
            /** @description Calls per calendar month; `null` for no limit. */
            requestsPerMonth?: number | null;
            /** @description Messages per day, one for each recipient; `null` for no limit. */
            messagesPerDay?: number | null;
            /** @description Calls under way at the same time; `null` for no limit. */
            concurrency?: number | null;
            /** @description Share of the account's own limits, beside other tenants. */
            weight?: number;
            /**
             * Format: date-time
             * @description When the plan alone counts again; `null` or left out for never.
             * @default null
             */
            endsAt?: string | null;
        };
        /** @description The new QR code. */
        QrCode: {
            /**
             * @description Id of the QR code; an update can give it a new one.
             * @example D9II3K7Q
             */
            code?: string;
            /**
             * @description Business number that a scan opens a chat with.
             * @example 8613800001234
             */
            phoneNumber?: string;
            /**
             * @description Text that stands ready in the chat.
             * @example Hello, I would like to know more
             */
            prefilledMessage?: string;
            /**
             * @description File format of the picture. Known: `PNG`, `SVG`.
             * @example PNG
             */
            imageFormat?: string;
            /**
             * @description Address that opens the chat, for links and for pictures of your own.
             * @example https://wa.me/message/D9II3K7Q
             */
            deepLinkUrl?: string;
            /**
             * @description Where the picture can be fetched.
             * @example https://example.com/qr/D9II3K7Q.png
             */
            imageUrl?: string;
        };
        QrCodeContent: {
            /**
             * @description Text that stands ready in the chat when the code is scanned.
             * @example Hello, I would like to know more
             */
            prefilledMessage: string;
            /**
             * @description File format of the picture.
             * @example PNG
             * @enum {string}
             */
            imageFormat: "PNG" | "SVG";
        };
        /** @description The account. */
        QueryChatappBindWabaReply: {
            /**
             * @description Id of the WhatsApp Business account.
             * @example 203939883939931
             */
            id?: string;
            /**
             * @description Name of the account.
             * @example Lakeside Books
             */
            name?: string;
            /**
             * @description Where the review of the account stands. Known: `PENDING`, `APPROVED`, `REJECTED`, `DISABLED`.
             * @example APPROVED
             */
            accountReviewStatus?: string;
            /**
             * @description Id of the business at Meta.
             * @example 105048970863123
             */
            businessId?: string;
            /**
             * @description Name of the business.
             * @example Lakeside Books
             */
            businessName?: string;
            /**
             * @description Currency that Meta bills in, by its ISO code.
             * @example USD
             */
            currency?: string;
            /**
             * @description Namespace of its templates at WhatsApp.
             * @example 93e6b26e_8a67_4163_a093_ebfe645a66b0
             */
            messageTemplateNamespace?: string;
            /**
             * @description Whether Marketing Messages Lite is switched on. Known: `Y`, `N`.
             * @example N
             */
            marketingMessageLiteStatus?: string;
            /**
             * @description Whether its number is in use in the WhatsApp Business app as well. Known: `Y`, `N`.
             * @example N
             */
            isOnBizApp?: string;
            /**
             * @description Where the business has its seat.
             * @example CN
             */
            primaryBusinessLocation?: string;
            /**
             * @description Whether international rates apply to authentication messages.
             * @example {
             *       "start_time": 1721952000
             *     }
             */
            authInternationalRateEligibility?: {
                [key: string]: unknown;
            };
        };
        /** @description The numbers. */
        QueryChatappPhoneNumbersReply: {
            /** @description The numbers. */
            items: {
                /**
                 * @description The number in digits, country code first.
                 * @example 8613800001234
                 */
                phoneNumber?: string;
                /**
                 * @description Whether the number can be used; `CONNECTED` means that it can send and receive. Known: `PENDING`, `UNVERIFIED`, `CONNECTED`, `DISCONNECTED`, `FLAGGED`, `RATE_LIMITED`, `RESTRICTED`, `BANNED`, `MIGRATED`, `DELETED`, `UNKNOWN`.
                 * @example CONNECTED
                 */
                status?: string;
                /**
                 * @description Name that users see.
                 * @example Lakeside Books
                 */
                verifiedName?: string;
                /**
                 * @description Where the review of the name stands.
                 * @example APPROVED
                 */
                nameStatus?: string;
                /**
                 * @description Where the review of a changed name stands.
                 * @example NONE
                 */
                newNameStatus?: string;
                /**
                 * @description Whether ownership of the number was proven by code. Known: `VERIFIED`, `REJECTED`, `MORE_INFORMATION_REQUESTED`, `REVOKED`.
                 * @example VERIFIED
                 */
                codeVerificationStatus?: string;
                /**
                 * @description How well users receive its messages: green is high, yellow medium, red low. Known: `GREEN`, `YELLOW`, `RED`, `UNKNOWN`.
                 * @example GREEN
                 */
                qualityRating?: string;
                /**
                 * @description How many users the business may write to first within 24 hours. Known: `TIER_50`, `TIER_250`, `TIER_1K`, `TIER_10K`, `TIER_100K`, `TIER_UNLIMITED`.
                 * @example TIER_10K
                 */
                messagingLimitTier?: string;
                /**
                 * @description `Y` for an official business account. Known: `Y`, `N`.
                 * @example N
                 */
                isOfficial?: string;
                /**
                 * @description Address that delivery reports are posted to.
                 * @example https://example.com/whatsapp/status
                 */
                statusCallbackUrl?: string;
                /**
                 * @description Address that messages from users are posted to.
                 * @example https://example.com/whatsapp/inbound
                 */
                upCallbackUrl?: string;
                /**
                 * @description Queue that delivery reports are put into.
                 * @example Alicom-Queue-1234567890-ChatAppStatus
                 */
                statusQueue?: string;
                /**
                 * @description Queue that messages from users are put into.
                 * @example Alicom-Queue-1234567890-ChatAppInbound
                 */
                upQueue?: string;
                /** @description Settings for voice calls. */
                callingConfigure?: {
                    /** @description Who can call, and when. */
                    calling?: {
                        /**
                         * @description Whether calls are enabled.
                         * @example ENABLED
                         */
                        status?: string;
                        /** @description When calls are taken. */
                        callHours?: {
                            /**
                             * @description Whether calling hours apply.
                             * @example ENABLED
                             */
                            status?: string;
                            /**
                             * @description Time zone that the hours are given in.
                             * @example Asia/Shanghai
                             */
                            timezoneId?: string;
                            /** @description Hours of an ordinary week. */
                            weeklyOperatingHours?: {
                                /**
                                 * @description The weekday.
                                 * @example MONDAY
                                 */
                                dayOfWeek?: string;
                                /**
                                 * @description When calls begin to be taken, as hours and minutes.
                                 * @example 0900
                                 */
                                openTime?: string;
                                /**
                                 * @description When calls end, as hours and minutes.
                                 * @example 1800
                                 */
                                closeTime?: string;
                            }[];
                            /** @description Days that differ from the ordinary week. */
                            holidaySchedule?: {
                                /**
                                 * @description The day, as year, month and day.
                                 * @example 2026-01-01
                                 */
                                date?: string;
                                /**
                                 * @description When the exception begins, as hours and minutes.
                                 * @example 0000
                                 */
                                startTime?: string;
                                /**
                                 * @description When the exception ends, as hours and minutes.
                                 * @example 2359
                                 */
                                endTime?: string;
                            }[];
                            /**
                             * @description Whether users see a call button in the chat.
                             * @example DEFAULT
                             */
                            callIconVisibility?: string;
                            /**
                             * @description Whether a call from the user also lets the business call back.
                             * @example ENABLED
                             */
                            callbackPermissionStatus?: string;
                        };
                    };
                    /**
                     * @description Address that call events are posted to.
                     * @example https://example.com/whatsapp/calls
                     */
                    callingCallbackUrl?: string;
                    /**
                     * @description Longest duration of a call.
                     * @example 1000
                     */
                    maxTalkTime?: number;
                };
            }[];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /** @description The instance. */
        QueryInstanceReply: {
            /**
             * @description Id of the instance. It is the `custSpaceId` of a tenant.
             * @example cams-8c8abc1234
             */
            instanceId?: string;
            /**
             * @description Name of the instance.
             * @example Lakeside Books
             */
            instanceName?: string;
            /**
             * @description What the instance is for.
             * @example Order news for the bookshops
             */
            instanceDescription?: string;
            /**
             * @description Channel that the instance is for. Known: `WHATSAPP`, `VIBER`, `MESSENGER`, `INSTAGRAM`.
             * @example VIBER
             */
            channelType?: string;
            /**
             * @description Region that holds it.
             * @example ap-southeast-1
             */
            resourceRegionId?: string;
            /**
             * @description When the instance was made, as date and time.
             * @example 2026-01-12 08:30:00
             */
            submitTime?: string;
            /**
             * @description Id of the customer at Meta Business Manager.
             * @example 393992929123456
             */
            facebookBusinessId?: string;
            /**
             * @description Country of the customer.
             * @example PH
             */
            countryCode?: string;
            /**
             * @description Address of the office of the customer.
             * @example 1 Lake Road, Manila
             */
            officeAddress?: string;
            /**
             * @description E-mail address of the customer.
             * @example office@example.com
             */
            contactMail?: string;
            /**
             * @description The signed agreement with the customer: address or name of the file.
             * @example https://example.com/agreement.pdf
             */
            termsFile?: string;
            /**
             * @description Id of the resource group of the account that it belongs to.
             * @example rg-acfmxazb4ph6aiy
             */
            resourceGroupId?: string;
            /**
             * @description Kind of customer, as a number of CAMS.
             * @example 01
             */
            customerType?: string;
        };
        QueryMMLActiveReply: {
            /**
             * @description `Y` where it is switched on. Known: `Y`, `N`.
             * @example Y
             */
            result?: string;
        };
        /** @description The profile. */
        QueryPhoneBusinessProfileReply: {
            /**
             * @description Line under the name, up to 139 characters.
             * @example Second-hand books by the lake
             */
            about?: string;
            /**
             * @description Postal address.
             * @example 1 Lake Road, Hangzhou
             */
            address?: string;
            /**
             * @description What the business does, up to 512 characters.
             * @example We buy and sell second-hand books, and ship worldwide.
             */
            description?: string;
            /**
             * @description Address for mail from users.
             * @example hello@example.com
             */
            email?: string;
            /**
             * @description Address of the picture.
             * @example https://example.com/media/logo.png
             */
            profilePictureUrl?: string;
            /**
             * @description Line of business. Known: `OTHER`, `AUTO`, `BEAUTY`, `APPAREL`, `EDU`, `ENTERTAIN`, `EVENT_PLAN`, `FINANCE`, `GROCERY`, `GOVT`, `HOTEL`, `HEALTH`, `NONPROFIT`, `PROF_SERVICES`, `RETAIL`, `TRAVEL`, `RESTAURANT`.
             * @example RETAIL
             */
            vertical?: string;
            /**
             * @description Websites, up to two.
             * @example [
             *       "https://example.com"
             *     ]
             */
            websites?: string[];
        };
        /** @description The business. */
        QueryWabaBusinessInfoReply: {
            /**
             * @description Id of the business at Meta.
             * @example 105048970863123
             */
            businessId?: string;
            /**
             * @description Name of the business.
             * @example Lakeside Books
             */
            businessName?: string;
            /**
             * @description Where the verification by Meta stands. Known: `verified`, `not_verified`, `pending`, `rejected`, `expired`, `failed`, `revoked`.
             * @example verified
             */
            verificationStatus?: string;
            /**
             * @description Deprecated: industry of the business.
             * @example RETAIL
             */
            vertical?: string;
        };
        Quota: {
            /**
             * @description Name of your plan.
             * @example standard
             */
            plan: string;
            /**
             * @description Your share of the account's own limits, beside other tenants.
             * @example 1
             */
            weight: number;
            /**
             * @description Where days and months begin at midnight.
             * @example UTC
             */
            timeZone: string;
            limits: components["schemas"]["PlanLimits"];
            /** @description The action that was asked for, or all for which CAMS documents a limit. */
            actions: components["schemas"]["ActionLimits"][];
        };
        QuotaOverride: {
            /**
             * @description Id of the tenant.
             * @example ten_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            tenantId: string;
            /**
             * @description How fast calls may come.
             * @example {
             *       "perSecond": 1000,
             *       "burst": 2000
             *     }
             */
            rate?: {
                /** @description Calls per second that can be kept up. */
                perSecond: number;
                /** @description Calls that can come at once after a pause. */
                burst: number;
            };
            /** @description Calls per day; `null` for no limit. */
            requestsPerDay?: number | null;
            /** @description Calls per calendar month; `null` for no limit. */
            requestsPerMonth?: number | null;
            /** @description Messages per day, one for each recipient; `null` for no limit. */
            messagesPerDay?: number | null;
            /** @description Calls under way at the same time; `null` for no limit. */
            concurrency?: number | null;
            /** @description Share of the account's own limits, beside other tenants. */
            weight?: number;
            /**
             * Format: date-time
             * @description From then on the plan alone counts; `null` for never.
             */
            endsAt: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-15T09:30:00.000Z
             */
            updatedAt: string;
        };
        /** @description The limit that stopped a call. */
        ReachedLimit: {
            /**
             * @description Which limit: `rate`, `concurrency`, `day`, `month` or `messages` of your plan, as in the header `RateLimit`; `account` for the calls per second that all tenants make together; `cams` where CAMS itself takes no more.
             * @example day
             * @enum {string}
             */
            name: "rate" | "concurrency" | "day" | "month" | "messages" | "account" | "cams";
            /**
             * @description The whole of it.
             * @example 500000
             */
            limit: number;
            /**
             * @description What is left of it.
             * @example 0
             */
            remaining: number;
            /**
             * @description Seconds until more is left, as in `Retry-After`.
             * @example 5400
             */
            resetSeconds: number;
        };
        /**
         * @description The settings; CAMS documents none of the members.
         * @example {
         *       "id": 100,
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "status": "ENABLED"
         *     }
         */
        ReadChatFlowLogSettingReply: {
            [key: string]: unknown;
        };
        /**
         * @description The flow; CAMS documents none of the members.
         * @example {
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "title": "Order enquiries",
         *       "flowTriggerType": "TriggeredByWhatsApp",
         *       "status": "NORMAL"
         *     }
         */
        ReadChatFlowReply: {
            [key: string]: unknown;
        };
        /**
         * @description The version; CAMS documents none of the members.
         * @example {
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "flowVersion": "1",
         *       "status": "DRAFT"
         *     }
         */
        ReadFlowVersionReply: {
            [key: string]: unknown;
        };
        Readiness: {
            /**
             * @description Whether all is well; calls may be served even when it is not.
             * @enum {string}
             */
            status: "up" | "down";
            /** @description The parts that it depends on. */
            checks: {
                /**
                 * @description The process itself: one that is about to stop still serves calls, but should get no more.
                 * @enum {string}
                 */
                gateway: "up" | "stopping";
                /**
                 * @description PostgreSQL; nothing can be served without it.
                 * @enum {string}
                 */
                database: "up" | "down";
                /**
                 * @description News from the database; while it is down, everything is looked up anew.
                 * @enum {string}
                 */
                changeFeed: "up" | "down";
                /**
                 * @description The audit trail; while it is down, changes are refused and reads go on.
                 * @enum {string}
                 */
                trail: "up" | "down";
                /**
                 * @description What replicas share their limits over; while it is down, each keeps to its part of them. `off` where there is one alone.
                 * @enum {string}
                 */
                redis: "up" | "down" | "off";
                /**
                 * @description CAMS.
                 * @enum {string}
                 */
                upstream: "up" | "down";
            };
        };
        RemoveContactByIdReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        RequestWhatsappConversionApiRequest: {
            /**
             * @description What happened.
             * @example [
             *       {
             *         "eventName": "Purchase",
             *         "eventTime": 1709201870,
             *         "actionSource": "business_messaging",
             *         "messagingChannel": "whatsapp",
             *         "userData": {
             *           "ctwa_clid": "ARAkLkA8rmlFeiCktEJQ"
             *         },
             *         "customData": {
             *           "currency": "USD",
             *           "value": 25.5
             *         }
             *       }
             *     ]
             */
            events?: {
                /**
                 * @description What happened: one of the standard events of Meta, or a name of yours. Known: `Purchase`, `LeadSubmitted`, `InitiateCheckout`, `AddToCart`, `ViewContent`.
                 * @example Purchase
                 */
                eventName: string;
                /**
                 * @description When it happened, in seconds since 1970.
                 * @example 1709201870
                 */
                eventTime: number;
                /**
                 * @description Id of your choosing; Meta counts events of the same name and id once.
                 * @example 20029399299
                 */
                eventId?: string;
                /**
                 * @description Where it happened; for chats `business_messaging`. Known: `business_messaging`, `website`, `app`, `phone_call`, `physical_store`, `system_generated`, `other`.
                 * @example business_messaging
                 */
                actionSource: string;
                /**
                 * @description Channel of the chat; needed where it happened in a chat. Known: `whatsapp`, `messenger`, `instagram`.
                 * @example whatsapp
                 */
                messagingChannel?: string;
                /**
                 * @description Address of the web page where it happened.
                 * @example https://example.com/checkout
                 */
                eventSourceUrl?: string;
                /**
                 * @description What Meta recognises the customer by, such as the click id of the ad.
                 * @example {
                 *       "ctwa_clid": "ARAkLkA8rmlFeiCktEJQ"
                 *     }
                 */
                userData: {
                    [key: string]: unknown;
                };
                /**
                 * @description What was bought or done, such as value and currency.
                 * @example {
                 *       "currency": "USD",
                 *       "value": 25.5
                 *     }
                 */
                customData?: {
                    [key: string]: unknown;
                };
                /**
                 * @description The app and the device; needed for events of an app.
                 * @example {
                 *       "application_tracking_enabled": true
                 *     }
                 */
                appData?: {
                    [key: string]: unknown;
                };
                /**
                 * @description More about the device of an app event.
                 * @example {
                 *       "version": "i2"
                 *     }
                 */
                extInfo?: {
                    [key: string]: unknown;
                };
                /**
                 * @description Whether the event counts for attribution alone and not for choosing whom ads are shown to.
                 * @example false
                 */
                optOut?: boolean;
                /** @description Restrictions on the use of the data; empty for none. */
                dataProcessingOptions?: string[];
                /**
                 * @description Country of the restriction: 1 for the USA, 0 to let Meta find out.
                 * @example 1
                 */
                dataProcessingOptionsCountry?: number;
                /**
                 * @description State of the restriction: 1000 for California, 0 to let Meta find out.
                 * @example 1000
                 */
                dataProcessingOptionsState?: number;
            }[];
        };
        SendChatappMassMessageReply: {
            /**
             * @description Id of the batch, named again in its reports.
             * @example 890000010002123456
             */
            groupMessageId?: string;
        };
        SendChatappMassMessageRequest: {
            /**
             * @description Messaging service to send through. Known: `whatsapp`, `messenger`, `instagram`, `viber`.
             * @example whatsapp
             */
            channelType: string;
            /**
             * @description Who sends: a business number of yours, or the id of a page, account or service on other channels.
             * @example 8613800001234
             */
            from: string;
            /**
             * @description Code of the template.
             * @example 820561547132813184
             */
            templateCode?: string;
            /**
             * @description Name of the template: lower-case letters, digits and underscores.
             * @example order_shipped
             */
            templateName?: string;
            /**
             * @description Language of the template, such as `en_US` or `zh_CN`.
             * @example en_US
             */
            language: string;
            /**
             * @description Who receives the template.
             * @example [
             *       {
             *         "to": "8613900005678",
             *         "templateParams": {
             *           "name": "Lee"
             *         }
             *       }
             *     ]
             */
            recipients: {
                /**
                 * @description Who receives: a phone number with country code, or the id of a user on other channels.
                 * @example 8613900005678
                 */
                to: string;
                /**
                 * @description Whether the recipient is one person or a WhatsApp group. Known: `individual`, `group`.
                 * @example individual
                 */
                recipientType?: string;
                /**
                 * @description Values for the template's variables, by variable name.
                 * @example {
                 *       "name": "Lee"
                 *     }
                 */
                templateParams?: {
                    [key: string]: string;
                };
                /**
                 * @description Data that comes back to you when the user presses a quick-reply button, one entry per button.
                 * @example [
                 *       "confirm-order-1042"
                 *     ]
                 */
                payload?: string[];
                /** @description Products of your catalog to show with a WhatsApp template: at most 30 in all. */
                productAction?: components["schemas"]["ProductAction"];
                /**
                 * @description Starting point of the WhatsApp Flow that a button of the template opens.
                 * @example {
                 *       "flowToken": "order-1042",
                 *       "flowActionData": {
                 *         "orderId": "1042"
                 *       }
                 *     }
                 */
                flowAction?: {
                    /**
                     * @description Token of your choosing; it comes back with what the user fills in.
                     * @example order-1042
                     */
                    flowToken?: string;
                    /**
                     * @description Values that the first screen starts with.
                     * @example {
                     *       "orderId": "1042"
                     *     }
                     */
                    flowActionData?: {
                        [key: string]: unknown;
                    };
                };
            }[];
            /**
             * @description Id of the fallback policy set up with CAMS, which sends an SMS instead.
             * @example S012345
             */
            fallBackId?: string;
            /**
             * @description Text of the SMS that replaces the message.
             * @example Your order has been shipped.
             */
            fallBackContent?: string;
            /**
             * @description Seconds to wait for a delivery report before the fallback; CAMS expects at least 60. Without it only a failure triggers the fallback.
             * @example 120
             */
            fallBackDuration?: number;
            /**
             * @description When to fall back: `undelivered` when the message cannot be delivered, `sentFailed` also when the template or its values are wrong.
             * @example undelivered
             */
            fallBackRule?: string;
            /**
             * @description Kind of Viber message; Viber requires it. Known: `promotion`, `transaction`.
             * @example transaction
             */
            label?: string;
            /**
             * @description Your own mark on a Viber message.
             * @example spring-sale
             */
            tag?: string;
            /**
             * @description Seconds that Viber keeps trying to deliver the message.
             * @example 3600
             */
            ttl?: number;
            /**
             * @description Your own id for the task that the message belongs to.
             * @example task-20260401
             */
            taskId?: string;
        };
        SendChatappMessageReply: {
            /**
             * @description Id of the message, named again in its reports.
             * @example 61851ccb2f1365b16aee1234
             */
            messageId?: string;
        };
        SendChatappMessageRequest: {
            /**
             * @description Messaging service to send through. Known: `whatsapp`, `messenger`, `instagram`, `telegram`, `viber`.
             * @example whatsapp
             */
            channelType: string;
            /**
             * @description Who sends: a business number of yours, or the id of a page, account or service on other channels.
             * @example 8613800001234
             */
            from: string;
            /**
             * @description Who receives: a phone number with country code, or the id of a user on other channels.
             * @example 8613900005678
             */
            to: string;
            /**
             * @description Whether the recipient is one person or a WhatsApp group. Known: `individual`, `group`.
             * @example individual
             */
            recipientType?: string;
            /**
             * @description `template` sends an approved template; `message` sends content of your own.
             * @example message
             * @enum {string}
             */
            type: "template" | "message";
            /**
             * @description Code of the template.
             * @example 820561547132813184
             */
            templateCode?: string;
            /**
             * @description Name of the template: lower-case letters, digits and underscores.
             * @example order_shipped
             */
            templateName?: string;
            /**
             * @description Language of the template, such as `en_US` or `zh_CN`.
             * @example en_US
             */
            language?: string;
            /**
             * @description Values for the template's variables, by variable name.
             * @example {
             *       "name": "Lee"
             *     }
             */
            templateParams?: {
                [key: string]: string;
            };
            /**
             * @description Data that comes back to you when the user presses a quick-reply button, one entry per button.
             * @example [
             *       "confirm-order-1042"
             *     ]
             */
            payload?: string[];
            /** @description Products of your catalog to show with a WhatsApp template: at most 30 in all. */
            productAction?: components["schemas"]["ProductAction"];
            /**
             * @description Starting point of the WhatsApp Flow that a button of the template opens.
             * @example {
             *       "flowToken": "order-1042",
             *       "flowActionData": {
             *         "orderId": "1042"
             *       }
             *     }
             */
            flowAction?: {
                /**
                 * @description Token of your choosing; it comes back with what the user fills in.
                 * @example order-1042
                 */
                flowToken?: string;
                /**
                 * @description Values that the first screen starts with.
                 * @example {
                 *       "orderId": "1042"
                 *     }
                 */
                flowActionData?: {
                    [key: string]: unknown;
                };
            };
            /**
             * @description Kind of content, for a message of your own. Which kinds exist depends on the channel. Known: `text`, `image`, `video`, `audio`, `document`, `interactive`, `location`, `contacts`, `reaction`, `sticker`, `typing_indicator`, `pin`, `carousel`.
             * @example text
             */
            messageType?: string;
            /**
             * @description The content, for a message of your own: `text` for text; `link` for media, with `caption` or `fileName` where they apply; `latitude` and `longitude` for a location; `messageId` and `emoji` for a reaction.
             * @example {
             *       "text": "Thank you! Your order is on its way."
             *     }
             */
            content?: {
                [key: string]: unknown;
            };
            /**
             * @description Id of the message that this one answers.
             * @example 61851ccb2f1365b16aee1234
             */
            contextMessageId?: string;
            /**
             * @description Category of a message sent without a template; only for businesses that Meta has invited.
             * @example UTILITY
             */
            category?: string;
            /**
             * @description Id of the fallback policy set up with CAMS, which sends an SMS instead.
             * @example S012345
             */
            fallBackId?: string;
            /**
             * @description Text of the SMS that replaces the message.
             * @example Your order has been shipped.
             */
            fallBackContent?: string;
            /**
             * @description Seconds to wait for a delivery report before the fallback; CAMS expects at least 60. Without it only a failure triggers the fallback.
             * @example 120
             */
            fallBackDuration?: number;
            /**
             * @description When to fall back: `undelivered` when the message cannot be delivered, `sentFailed` also when the template or its values are wrong.
             * @example undelivered
             */
            fallBackRule?: string;
            /**
             * @description Kind of Viber message; Viber requires it. Known: `promotion`, `transaction`.
             * @example transaction
             */
            label?: string;
            /**
             * @description Your own mark on a Viber message.
             * @example spring-sale
             */
            tag?: string;
            /**
             * @description Seconds that Viber keeps trying to deliver the message.
             * @example 3600
             */
            ttl?: number;
            /**
             * @description Your own data to find a Viber message again in reports.
             * @example order-1042
             */
            trackingData?: string;
            /**
             * @description Your own id for the task that the message belongs to.
             * @example task-20260401
             */
            taskId?: string;
            /**
             * @description Id of an ad account at Meta; not generally available.
             * @example 123123456789
             */
            adAccountId?: string;
            /**
             * @description Id of a message campaign; not generally available.
             * @example 123123987654
             */
            messageCampaignId?: string;
            /**
             * @description Kind of the token that the recipient is addressed by; not generally available.
             * @example bearer
             */
            tokenType?: string;
        };
        SigningKey: {
            /**
             * @description Id of the key.
             * @example key_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            kid: string;
            /**
             * @description The one algorithm that it is used with.
             * @enum {string}
             */
            algorithm: "RS256";
            /** @description Whether new tokens are signed with it. One key at a time does. */
            signs: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the last token signed with it has expired; `null` while it signs.
             */
            expiresAt: string | null;
        };
        SigningKeyList: {
            /** @description The keys, newest first. */
            items: components["schemas"]["SigningKey"][];
            /** @description Always `null`: there is one page. */
            nextCursor: string | null;
        };
        SubmitIsvCustomerTermsRequest: {
            /**
             * @description Name of your company.
             * @example Lakeside Books Ltd
             */
            customerName: string;
            /**
             * @description Code of the country that the company is in.
             * @example CN
             */
            countryCode: string;
            /**
             * @description Address of its office.
             * @example 1 Lake Road, Hangzhou
             */
            officeAddress: string;
            /**
             * @description E-mail address for questions.
             * @example contact@example.com
             */
            contactMail: string;
            /**
             * @description What the company does.
             * @example Sells books in shops and online
             */
            businessDescription: string;
            /**
             * @description Name of the uploaded file: at most 2 MB, no special characters.
             * @example agreement.pdf
             */
            termsFile: string;
        };
        SubmitVerifyCodeResultReply: {
            /**
             * @description What CAMS says to the report.
             * @example success
             */
            result?: string;
        };
        SubmitVerifyCodeResultRequest: {
            /**
             * @description Id of the message that held the code.
             * @example 20260501202012345678901234567890
             */
            messageId: string;
            /**
             * @description Whether the right code was entered.
             * @example true
             */
            result: boolean;
            /**
             * @description Number that the message went to.
             * @example 8613900001234
             */
            to?: string;
        };
        SyncMessageCampaignRequest: {
            /**
             * @description Id of the ad account at Meta.
             * @example 238429384756102
             */
            adAccountId: string;
        };
        SyncMessengerSubscriptionTokenReply: {
            /**
             * @description Code of the task that fetches them.
             * @example 39482736451029
             */
            taskCode?: string;
        };
        SyncMessengerSubscriptionTokenRequest: {
            /**
             * @description Which subscriptions: `customAudience` are those of the users in an audience.
             * @example customAudience
             */
            tokenType: string;
            /**
             * @description Id of the audience.
             * @example 120213948575610
             */
            audienceId?: string;
        };
        /** @description A part of the message. */
        TemplateComponent: {
            /**
             * @description Which part of the message it is. Viber knows only header, body and buttons. Known: `HEADER`, `BODY`, `FOOTER`, `BUTTONS`, `CAROUSEL`, `LIMITED_TIME_OFFER`.
             * @example BODY
             */
            type: string;
            /**
             * @description Kind of header. Known: `TEXT`, `IMAGE`, `DOCUMENT`, `VIDEO`.
             * @example TEXT
             */
            format?: string;
            /**
             * @description The text; variables are written `$(name)`. A body takes 1,024 characters, a header or footer 60. Empty in authentication templates.
             * @example Hello $(name), your order has been shipped.
             */
            text?: string;
            /**
             * @description Address of the picture, video or document.
             * @example https://example.com/media/book.png
             */
            url?: string;
            /**
             * @description Caption of the document or video.
             * @example Your invoice
             */
            caption?: string;
            /**
             * @description File name that the user sees.
             * @example invoice.pdf
             */
            fileName?: string;
            /**
             * @description File extension of the document in a Viber template.
             * @example pdf
             */
            fileType?: string;
            /**
             * @description Address of the still picture for a Viber video.
             * @example https://example.com/media/still.png
             */
            thumbUrl?: string;
            /**
             * @description Seconds that a Viber video lasts.
             * @example 50
             */
            duration?: number;
            /** @description Cards of a carousel. */
            cards?: {
                /** @description Parts of the card. */
                cardComponents: {
                    /**
                     * @description Which part it is. Known: `HEADER`, `BODY`, `BUTTONS`.
                     * @example BODY
                     */
                    type: string;
                    /**
                     * @description Kind of header. Known: `TEXT`, `IMAGE`, `DOCUMENT`, `VIDEO`.
                     * @example TEXT
                     */
                    format?: string;
                    /**
                     * @description The text; variables are written `$(name)`. A body takes 1,024 characters, a header or footer 60. Empty in authentication templates.
                     * @example Hello $(name), your order has been shipped.
                     */
                    text?: string;
                    /**
                     * @description Address of the picture or video.
                     * @example https://example.com/media/book.png
                     */
                    url?: string;
                    /** @description Buttons of the card. */
                    buttons?: {
                        /**
                         * @description What the button does. Known: `QUICK_REPLY`, `URL`, `PHONE_NUMBER`, `COPY_CODE`, `ONE_TAP`, `ZERO_TAP`, `MPM`, `CATALOG`, `FLOW`.
                         * @example URL
                         */
                        type: string;
                        /**
                         * @description Label of the button.
                         * @example Track your order
                         */
                        text?: string;
                        /**
                         * @description Number that a call button dials, with `+` and country code.
                         * @example +8613800001234
                         */
                        phoneNumber?: string;
                        /**
                         * @description Address that a link button opens.
                         * @example https://example.com/orders
                         */
                        url?: string;
                        /**
                         * @description Whether the address is always the same or holds a variable. Known: `static`, `dynamic`.
                         * @example static
                         */
                        urlType?: string;
                    }[];
                }[];
            }[];
            /**
             * @description Whether the body of an authentication template warns users to keep the code secret.
             * @example true
             */
            addSecretRecommendation?: boolean;
            /**
             * @description Minutes that a code stays valid, shown in the footer of an authentication template.
             * @example 5
             */
            codeExpirationMinutes?: number;
            /** @description Buttons of a button part: up to ten, of which one may call and two may link. Quick replies stand together. */
            buttons?: {
                /**
                 * @description What the button does. Known: `QUICK_REPLY`, `URL`, `PHONE_NUMBER`, `COPY_CODE`, `ONE_TAP`, `ZERO_TAP`, `MPM`, `CATALOG`, `FLOW`.
                 * @example URL
                 */
                type: string;
                /**
                 * @description Label of the button.
                 * @example Track your order
                 */
                text?: string;
                /**
                 * @description Number that a call button dials, with `+` and country code.
                 * @example +8613800001234
                 */
                phoneNumber?: string;
                /**
                 * @description Address that a link button opens.
                 * @example https://example.com/orders
                 */
                url?: string;
                /**
                 * @description Whether the address is always the same or holds a variable. Known: `static`, `dynamic`.
                 * @example static
                 */
                urlType?: string;
                /**
                 * @description Label of a one-tap button that fills in the code.
                 * @example Autofill
                 */
                autofillText?: string;
                /**
                 * @description Coupon that a copy-code button copies: letters and digits, or a variable.
                 * @example SPRING25
                 */
                couponCode?: string;
                /**
                 * @description Id of the WhatsApp Flow that a flow button opens.
                 * @example 664597077870605
                 */
                flowId?: string;
                /**
                 * @description How the flow begins: at a fixed screen, or at one that your endpoint chooses. Known: `NAVIGATE`, `DATA_EXCHANGE`.
                 * @example NAVIGATE
                 */
                flowAction?: string;
                /**
                 * @description Screen that the flow begins at; needed when it begins at a fixed one.
                 * @example DETAILS
                 */
                navigateScreen?: string;
                /**
                 * @description Whether this quick reply unsubscribes the user from marketing.
                 * @example false
                 */
                isOptOut?: boolean;
                /** @description Android apps that may take the code from a one-tap or zero-tap button. */
                supportedApps?: {
                    /**
                     * @description Package name of the app.
                     * @example com.example.app
                     */
                    packageName: string;
                    /**
                     * @description Hash of the key that signs the app.
                     * @example K8a/AINcGX7
                     */
                    signatureHash: string;
                }[];
                /**
                 * @description Deprecated: package name of the one app that may take the code; list the apps instead.
                 * @example com.example.app
                 */
                packageName?: string;
                /**
                 * @description Deprecated: signature hash of the one app that may take the code; list the apps instead.
                 * @example K8a/AINcGX7
                 */
                signatureHash?: string;
            }[];
            /**
             * @description Whether a limited-time offer shows when it ends.
             * @example true
             */
            hasExpiration?: boolean;
        };
        Tenant: {
            /**
             * @description Id of the tenant.
             * @example ten_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d
             */
            id: string;
            /**
             * @description Name, for people.
             * @example Demo Tea
             */
            name: string;
            /**
             * @description The sub-customer space at CAMS. Fixed for good; no two tenants share one, whatever the case of its letters.
             * @example cams-demo-tea
             */
            custSpaceId: string;
            /**
             * @description Credentials of a suspended or deleted tenant are refused.
             * @enum {string}
             */
            status: "active" | "suspended" | "deleted";
            /**
             * @description Name of the plan.
             * @example standard
             */
            plan: string;
            /**
             * @description What the tenant is called in a system of yours.
             * @example crm-4711
             */
            externalRef: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-01-15T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-15T09:30:00.000Z
             */
            updatedAt: string;
        };
        TenantList: {
            /** @description The tenants of this page. */
            items: components["schemas"]["Tenant"][];
            /** @description Gives the next page; `null` on the last one. */
            nextCursor: string | null;
        };
        /**
         * @description What CAMS says of the run; it documents none of the members.
         * @example {}
         */
        TriggerChatFlowReply: {
            [key: string]: unknown;
        };
        TriggerChatFlowRequest: {
            /**
             * @description When the event behind the run happened, in milliseconds since 1970.
             * @example 1731502129000
             */
            occurredAt?: number;
            /**
             * @description Input of the run, by the names that the start of the flow expects.
             * @example {
             *       "orderNumber": "1042"
             *     }
             */
            data?: {
                [key: string]: unknown;
            };
            /**
             * @description When a run that has not begun is dropped, in milliseconds since 1970.
             * @example 1731502729000
             */
            discardAt?: number;
            /**
             * @description Id of the event in a system of yours; the flow can read it.
             * @example order-1042
             */
            externalId?: string;
            /**
             * @description Id of this run, of your choosing: CAMS runs the flow only once for each. The flow can read it.
             * @example c68622e6-5f0d-48a4-af41-e949c2a7580e
             */
            runId?: string;
        };
        UnbindDmAccountReply: {
            /**
             * @description What CAMS says of it; nothing to rely on.
             * @example NONE
             */
            result?: string;
        };
        UpdateAccountWebhookRequest: {
            /**
             * @description Address that events are posted to; it has to answer within 3 seconds.
             * @example https://example.com/whatsapp/account
             */
            statusCallbackUrl?: string;
            /**
             * @description `Y` posts events to the address, `N` does not.
             * @example Y
             * @enum {string}
             */
            httpFlag?: "Y" | "N";
            /**
             * @description `Y` puts events into a message queue of the service, `N` does not.
             * @example N
             * @enum {string}
             */
            queueFlag?: "Y" | "N";
        };
        /**
         * @description What CAMS says of the filed application, in a form that it does not document.
         * @example {
         *       "RequestNo": "114624518005956096"
         *     }
         */
        UpdateAuditRequestReply: {
            [key: string]: unknown;
        };
        UpdateAuditRequestRequest: {
            /**
             * @description What the application says from now on.
             * @example {
             *       "businessAccountName": "Lakeside Books",
             *       "companyLegalName": "Lakeside Books Inc."
             *     }
             */
            application: {
                /**
                 * @description Name of the business account at Viber; best the name of the company.
                 * @example Lakeside Books
                 */
                businessAccountName?: string;
                /**
                 * @description Name of the company as it is registered, in Latin letters.
                 * @example Lakeside Books Inc.
                 */
                companyLegalName?: string;
                /**
                 * @description Name of the company in English.
                 * @example Lakeside Books
                 */
                companyEnglishName?: string;
                /**
                 * @description Person who represents the company in law, in Latin letters.
                 * @example Maria Santos
                 */
                companyLegalPerson?: string;
                /**
                 * @description What the company does, in a few sentences.
                 * @example Sells books in six shops and online.
                 */
                companyProfile?: string;
                /** @description Offices of the company. */
                companyAddress?: {
                    /**
                     * @description What the office is.
                     * @example Main office
                     */
                    companyAddressTitle?: string;
                    /**
                     * @description Its address.
                     * @example 1 Lake Road, Manila
                     */
                    companyAddress?: string;
                }[];
                /** @description Telephone numbers of the company. */
                companyTel?: {
                    /**
                     * @description Whom it reaches.
                     * @example Customer service
                     */
                    companyTelTitle?: string;
                    /**
                     * @description The number, country code first.
                     * @example 63285550100
                     */
                    companyTelNumber?: string;
                }[];
                /**
                 * @description Address of the website of the company; it has to be within reach.
                 * @example https://www.example.com
                 */
                webAddress?: string;
                /**
                 * @description E-mail address of the company.
                 * @example office@example.com
                 */
                contactMail?: string;
                /**
                 * @description Industry that the company belongs to; loans and games have to be named as such. Known: `cateringServices`, `telecommunicationsAndIT`.
                 * @example telecommunicationsAndIT
                 */
                industryInvolved?: string;
                /**
                 * @description What the company does within its industry.
                 * @example Sells books to readers of all ages.
                 */
                industryDescription?: string;
                /**
                 * @description Who may read the messages: anybody, or adults alone. Known: `unlimited`, `eighteenUp`.
                 * @example unlimited
                 */
                ageLimit?: string;
                /**
                 * @description The signed letter of guarantee: address or path of the file.
                 * @example viber/letter-of-guarantee.pdf
                 */
                letterGuarantee?: string;
                /**
                 * @description Logos of the account.
                 * @example [
                 *       "viber/logo.png"
                 *     ]
                 */
                logo?: string[];
                /**
                 * @description Name of the chat that users see.
                 * @example Lakeside Books
                 */
                messageSessionName?: string;
                /**
                 * @description Introduction that stands in the chat.
                 * @example News about your orders.
                 */
                messageDialogueIntroduction?: string;
                /**
                 * @description Day from which messages are to be sent, as year, month and day in GMT.
                 * @example 2026-03-01
                 */
                messageEnableDate?: string;
                /**
                 * @description Whether users who write are answered automatically. Known: `Y`, `N`.
                 * @example Y
                 */
                enableAutoReply?: string;
                /**
                 * @description Text of the automatic answer.
                 * @example Thank you, we will answer soon.
                 */
                replyContent?: string;
                /**
                 * @description Countries where messages cost the local rate. CAMS writes them as calling code and country code.
                 * @example [
                 *       "63|PH"
                 *     ]
                 */
                messageDestinationCountry?: string[];
                /**
                 * @description Countries where messages cost the international rate. CAMS writes them as calling code and country code.
                 * @example [
                 *       "65|SG"
                 *     ]
                 */
                messageDestinationInternationalCountry?: string[];
                /**
                 * @description Country that the company is registered in, as ISO code.
                 * @example PH
                 */
                companyRegisteredCountry?: string;
                /**
                 * @description Number of the company in the register of businesses.
                 * @example CS201912345
                 */
                businessLicenseRegistrationNumber?: string;
                /**
                 * @description Registered address of the headquarters, in Latin letters. Its country is the one with the local rate.
                 * @example 1 Lake Road, Ermita, Manila 1000, Philippines
                 */
                completeAddressOfHeadquarters?: string;
                /**
                 * @description Name of the person to turn to.
                 * @example Maria Santos
                 */
                contactName?: string;
                /**
                 * @description Position of that person in the company.
                 * @example Head of marketing
                 */
                contactPosition?: string;
                /**
                 * @description E-mail address of that person.
                 * @example maria.santos@example.com
                 */
                contactEmail?: string;
                /**
                 * @description Telephone number of that person, country code first.
                 * @example 639175550100
                 */
                contactPhone?: string;
                /**
                 * @description A further letter of guarantee: address or path of the file.
                 * @example viber/second-letter.pdf
                 */
                otherLetterGuarantee?: string;
                /**
                 * @description Why the change is asked for.
                 * @example The shop is closed for repairs.
                 */
                applyReason?: string;
                /**
                 * @description Day on which the service is to pause, as year, month and day in GMT.
                 * @example 2026-05-20
                 */
                suspensionDate?: string;
                /**
                 * @description Day on which the service is to resume, as year, month and day in GMT.
                 * @example 2026-07-01
                 */
                recoveryDate?: string;
            };
            /**
             * @description Where the review stands: `unAudit` waits for it, `pass` is approved.
             * @example unAudit
             */
            auditResult?: string;
        };
        /**
         * @description The settings as they are now; CAMS documents none of the members.
         * @example {
         *       "id": 100,
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "status": "ENABLED"
         *     }
         */
        UpdateChatFlowLogSettingReply: {
            [key: string]: unknown;
        };
        UpdateChatFlowLogSettingRequest: {
            /**
             * @description Id of the settings, as reading them gives it.
             * @example 100
             */
            id?: string;
            /**
             * @description `ENABLED` logs; `DISABLED` logs no more and keeps the log; `DELETED` removes the log as well.
             * @example ENABLED
             */
            status?: string;
        };
        /**
         * @description The flow as it is now; CAMS documents none of the members.
         * @example {
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "title": "Order enquiries",
         *       "flowTriggerType": "TriggeredByWhatsApp",
         *       "status": "NORMAL"
         *     }
         */
        UpdateChatFlowReply: {
            [key: string]: unknown;
        };
        UpdateChatFlowRequest: {
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
            /**
             * @description Note for those who look after the flow; users never see it.
             * @example Answers questions about open orders
             */
            remark?: string;
            /**
             * @description Name of the chat flow.
             * @example Order enquiries
             */
            title?: string;
        };
        UpdateChatGroupReply: {
            /**
             * @description How many entries the call changed.
             * @example 1
             */
            result?: number;
        };
        UpdateChatGroupRequest: {
            /**
             * @description Channel that the group is on; WhatsApp if left out. Known: `WHATSAPP`.
             * @example WHATSAPP
             */
            channelType?: string;
            /**
             * @description Title of the group, up to 128 characters.
             * @example Readers of Lakeside Books
             */
            subject?: string;
            /**
             * @description What the group is about, up to 2,048 characters.
             * @example New arrivals, every Friday.
             */
            description?: string;
            /**
             * @description Address of the picture of the group.
             * @example https://example.com/media/readers.jpg
             */
            profilePictureFile?: string;
        };
        UpdateCommerceSettingRequest: {
            /**
             * @description Whether users can gather products in a cart and send it to you.
             * @example true
             */
            cartEnable: boolean;
            /**
             * @description Whether the catalogue is shown in the profile and in the chat.
             * @example true
             */
            catalogVisible: boolean;
        };
        UpdateContactByIdReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        UpdateContactByIdRequest: {
            /**
             * @description Name of the contact.
             * @example Lee
             */
            contactName: string;
            /**
             * @description How the contact is reached: its phone number.
             * @example 13800001234
             */
            contactDetails: string;
            /**
             * @description Country of the contact, by its English name.
             * @example China
             */
            country: string;
            /**
             * @description E-mail address of the contact.
             * @example lee@example.com
             */
            email?: string;
            /**
             * @description Note on the contact, for yourself.
             * @example Met at the book fair
             */
            remark?: string;
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
        };
        UpdateConversationalAutomationRequest: {
            /**
             * @description Whether you are told when a user opens the chat for the first time, so that you can greet them.
             * @example true
             */
            enableWelcomeMessage?: boolean;
            /**
             * @description Questions that a user can tap in an empty chat, up to four.
             * @example [
             *       "Where is my order?",
             *       "When are you open?"
             *     ]
             */
            prompts?: string[];
            /**
             * @description Commands that a user sees after typing a slash, up to 30.
             * @example [
             *       {
             *         "commandName": "order",
             *         "commandDescription": "Shows where your order is"
             *       }
             *     ]
             */
            commands?: {
                /**
                 * @description The command without its slash, up to 32 characters.
                 * @example order
                 */
                commandName?: string;
                /**
                 * @description What it does, up to 256 characters.
                 * @example Shows where your order is
                 */
                commandDescription?: string;
            }[];
        };
        /** @description The flow. */
        UpdateFlowJSONAssetReply: {
            /**
             * @description Id of the flow.
             * @example 926753328126431
             */
            flowId?: string;
        };
        UpdateFlowJSONAssetRequest: {
            /**
             * @description Address of the file; CAMS has to be able to fetch it.
             * @example https://example.com/flows/order-feedback.json
             */
            filePath: string;
        };
        /**
         * @description The version as it is now; CAMS documents none of the members.
         * @example {
         *       "flowCode": "9ccc41e7b0d24f6f8a3c5d1e2b7f9a60",
         *       "flowVersion": "1",
         *       "status": "DRAFT"
         *     }
         */
        UpdateFlowVersionReply: {
            [key: string]: unknown;
        };
        UpdateFlowVersionRequest: {
            /**
             * @description Line of business that is meant; `ALICOM_OPAAS` is the only one known.
             * @example ALICOM_OPAAS
             */
            businessCode?: string;
            /**
             * @description Additions for the line of business; none are documented.
             * @example {}
             */
            businessExtension?: {
                [key: string]: unknown;
            };
            /**
             * @description Definition of the flow as the flow builder exports it: a JSON text with the members `schema`, `editor` and `flow`.
             * @example {"schema":{"namespace":"External","version":"1.0"},"editor":"","flow":{"triggerType":"TriggeredByWhatsApp"}}
             */
            definition?: string;
            /**
             * @description Note for those who look after the flow; users never see it.
             * @example Answers questions about open orders
             */
            remark?: string;
        };
        UpdateGroupNameReply: {
            /**
             * @description What CAMS says of the outcome; `true` where it worked.
             * @example true
             */
            result?: string;
        };
        UpdateGroupNameRequest: {
            /**
             * @description Name of the contact group; no two groups share one.
             * @example Spring customers
             */
            groupName: string;
        };
        /** @description The instance as it is now. */
        UpdateInstanceReply: {
            /**
             * @description Id of the instance. It is the `custSpaceId` of a tenant.
             * @example cams-8c8abc1234
             */
            instanceId?: string;
            /**
             * @description Name of the instance.
             * @example Lakeside Books
             */
            instanceName?: string;
            /**
             * @description What the instance is for.
             * @example Order news for the bookshops
             */
            instanceDescription?: string;
            /**
             * @description Channel that the instance is for. Known: `WHATSAPP`, `VIBER`, `MESSENGER`, `INSTAGRAM`.
             * @example VIBER
             */
            channelType?: string;
            /**
             * @description Region that holds it.
             * @example ap-southeast-1
             */
            resourceRegionId?: string;
            /**
             * @description When the instance was made, as date and time.
             * @example 2026-01-12 08:30:00
             */
            submitTime?: string;
            /**
             * @description The same as the description of the instance.
             * @example Order news for the bookshops
             */
            description?: string;
        };
        UpdateInstanceRequest: {
            /**
             * @description Name of the instance.
             * @example Lakeside Books
             */
            instanceName: string;
            /**
             * @description What the instance is for.
             * @example Order news for the bookshops
             */
            instanceDescription?: string;
            /**
             * @description Id of the customer at Meta Business Manager.
             * @example 393992929123456
             */
            facebookBusinessId?: string;
            /**
             * @description Country of the customer.
             * @example PH
             */
            countryCode?: string;
            /**
             * @description Address of the office of the customer.
             * @example 1 Lake Road, Manila
             */
            officeAddress?: string;
            /**
             * @description E-mail address of the customer.
             * @example office@example.com
             */
            contactMail?: string;
            /**
             * @description The signed agreement with the customer: address or name of the file.
             * @example https://example.com/agreement.pdf
             */
            termsFile?: string;
            /**
             * @description Whether the agreement is handed in for review: `Y` or `N`.
             * @example Y
             * @enum {string}
             */
            isConfirmAudit?: "Y" | "N";
        };
        /**
         * @description What CAMS says of the outcome.
         * @example {}
         */
        UpdateMarketingFLowReply: {
            [key: string]: unknown;
        };
        UpdateMarketingFLowRequest: {
            /**
             * @description Deprecated: id of the marketing flow; its code says enough.
             * @example 674574575658675
             */
            activityId?: string;
            /**
             * @description Name of the marketing flow.
             * @example Spring catalogue
             */
            activityName?: string;
            /**
             * @description What the marketing flow is for, in your own words.
             * @example Shows the new books to everybody who bought in winter
             */
            activityDescription?: string;
            /**
             * @description How it is started: `1` by its cron expression, `2` once at a set time.
             * @example 1
             */
            executionType: string;
            /**
             * @description When it runs, as a cron expression that begins with the seconds; `0 0 9 * * ?` is every day at nine.
             * @example 0 0 9 * * ?
             */
            cronExpression?: string;
            /**
             * @description When it begins to run, as `YYYY-MM-DD hh:mm:ss`.
             * @example 2026-03-01 09:00:00
             */
            startDate?: string;
            /**
             * @description When it stops to run, as `YYYY-MM-DD hh:mm:ss`.
             * @example 2026-03-31 09:00:00
             */
            endDate?: string;
            /**
             * @description Code of the chat flow that is run.
             * @example cf-kr3k31a2mfeir8w
             */
            relatedFlowCode?: string;
            /**
             * @description Name of the chat flow.
             * @example Catalogue
             */
            relatedFlowName?: string;
            /**
             * @description Id of the contact group that it is run for.
             * @example 5435
             */
            relatedGroupId?: string;
            /**
             * @description Whether parameters of your own are handed to the chat flow.
             * @example Y
             * @enum {string}
             */
            paramFlag?: "Y" | "N";
            /**
             * @description Parameters of your own that the chat flow gets, by name.
             * @example {
             *       "catalogue": "spring"
             *     }
             */
            params?: {
                [key: string]: unknown;
            };
        };
        UpdatePhoneEncryptionPublicKeyRequest: {
            /**
             * @description Public RSA key of 2,048 bits, in PEM form.
             * @example -----BEGIN PUBLIC KEY-----
             *     MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApgfqNaSZu3Gm9kghKxjt
             *     7VRom3WV+3XRWouKKLiO6H2f8uy8WQx28UNVM+TsZtJNhgO11xRrh/4ggRS7m7aD
             *     kuhCYNDm70y9EdeYDnSl+jQNySJV3BWR4K/qmvNAL5SH3yKRdnKa/oPyOcXLsgG9
             *     wtxf2SbqnaLKzI6XTFVl9sgtthoKXjbkVMAmRwJwWV2A9OM2V8pm4ORG+rBIHo98
             *     VFlWO+5hAIKHo3IN3RR58f3sjDtuKwEmxDy0A7+MTMF0Sgdy7tK3C0Z6vzLlfxDz
             *     DO2dlKXqQT3BHVl7VhZdr3hACLsGuLU7/bigZA8RG1GND8eM5nHRFcOyI9fkQyji
             *     SwIDAQAB
             *     -----END PUBLIC KEY-----
             */
            encryptionPublicKey: string;
        };
        UpdatePhoneWebhookRequest: {
            /**
             * @description Address that messages from users are posted to. The posts are not signed, so put a secret of yours into the address.
             * @example https://example.com/whatsapp/inbound?key=4f9a1c
             */
            upCallbackUrl?: string;
            /**
             * @description Address that delivery reports are posted to. The posts are not signed, so put a secret of yours into the address.
             * @example https://example.com/whatsapp/status?key=4f9a1c
             */
            statusCallbackUrl?: string;
            /**
             * @description `Y` to post to the addresses, `N` to leave them unused.
             * @example Y
             * @enum {string}
             */
            httpFlag?: "Y" | "N";
            /**
             * @description `Y` to put everything into the queues of the number too, `N` to leave them unused.
             * @example N
             * @enum {string}
             */
            queueFlag?: "Y" | "N";
        };
        /**
         * @example {
         *       "name": "Demo Tea and Cake"
         *     }
         */
        UpdateTenantRequest: {
            /**
             * @description Name, for people.
             * @example Demo Tea
             */
            name?: string;
            /**
             * @description Name of the plan.
             * @example standard
             */
            plan?: string;
            /**
             * @description What the tenant is called in a system of yours; `null` clears it.
             * @example crm-4711
             */
            externalRef?: string | null;
        };
        /**
         * @description What CAMS says of the change.
         * @example {
         *       "status": "Y"
         *     }
         */
        UpdateWabaMmlStatusReply: {
            [key: string]: unknown;
        };
        UpdateWabaMmlStatusRequest: {
            /**
             * @description Authorization code from Meta's window; it works once, for a short time.
             * @example AQBx3kQmZ0sV7y
             */
            code: string;
        };
        /** @description What became of the claim. */
        UpdateWhatsappUserNameReply: {
            /**
             * @description Where the name stands: `approved` once users see it, `reserved` while it is kept for you until user names open in their region. Known: `approved`, `reserved`, `deleted`.
             * @example approved
             */
            status?: string;
        };
        UpdateWhatsappUserNameRequest: {
            /**
             * @description The user name: 3 to 35 letters, digits, dots and underscores, at least one of them a letter. Case does not count.
             * @example lakeside.books
             */
            username: string;
            /**
             * @description What happens when another number of the same business portfolio has the name: `none`, which is the default, refuses, and `force_transfer` takes it away from there.
             * @example none
             */
            transferAction?: string;
        };
        /** @description What CAMS said. */
        UpstreamError: {
            /**
             * @description The CAMS action that was called.
             * @example SendChatappMessage
             */
            action: string;
            /**
             * @description CAMS's code.
             * @example InvalidParameter.PhoneNumberError
             */
            code: string;
            /**
             * @description CAMS's words.
             * @example The phone number is invalid.
             */
            message: string;
            /** @description The id by which Alibaba Cloud finds the call. */
            requestId?: string;
        };
        Usage: {
            /**
             * Format: date-time
             * @description Start of the first hour or day that is told.
             * @example 2026-01-15T09:00:00.000Z
             */
            from: string;
            /**
             * Format: date-time
             * @description End of the time that is told.
             * @example 2026-01-15T09:00:00.000Z
             */
            to: string;
            /**
             * @description How long each item lasts.
             * @enum {string}
             */
            granularity: "hour" | "day";
            /**
             * @description Where the days begin at midnight.
             * @example UTC
             */
            timeZone: string;
            /** @description The oldest first, 20000 at most; hours and days without calls are left out. */
            items: {
                /**
                 * Format: date-time
                 * @description When the hour or day began.
                 * @example 2026-01-15T09:00:00.000Z
                 */
                start: string;
                /**
                 * @description What was called.
                 * @example SendChatappMessage
                 */
                action: string;
                /**
                 * @description How the calls ended.
                 * @enum {string}
                 */
                outcome: "succeeded" | "failed" | "refused" | "unknown";
                /** @description Calls that ended so. */
                calls: number;
                /** @description Messages that they count for, one for each recipient. */
                messages: number;
            }[];
            /** @description The sums of all items. */
            totals: {
                /** @description Calls that ended so. */
                calls: number;
                /** @description Messages that they count for, one for each recipient. */
                messages: number;
            };
        };
        VerificationCodeRequest: {
            /**
             * @description How WhatsApp delivers the code: by text message or by a call that reads it out. Known: `SMS`, `VOICE`.
             * @example SMS
             */
            method: string;
            /**
             * @description Language that the code is delivered in, such as `en_US` or `zh_CN`.
             * @example en_US
             */
            locale: string;
        };
        /**
         * @default {}
         * @example {}
         */
        VerifyAuditTrailRequest: {
            /**
             * Format: date-time
             * @description Only what happened at this time or later.
             * @example 2026-01-01T00:00:00Z
             */
            from?: string;
            /**
             * Format: date-time
             * @description Only what happened before this time.
             * @example 2026-02-01T00:00:00Z
             */
            to?: string;
        };
        /** @description The call. */
        WhatsappCallReply: {
            /**
             * @description Id of the call, which its later steps name.
             * @example wamid-5f2c7b90d1e84a36
             */
            callId?: string;
        };
        WhatsappCallRequest: {
            /**
             * @description The step: `connect` rings the user, `pre_accept` sets up the sound before answering, `accept` answers, `reject` declines, `terminate` hangs up.
             * @example connect
             */
            callAction: string;
            /**
             * @description Id of the call. Leave it out to place a new one.
             * @example wamid-5f2c7b90d1e84a36
             */
            callId?: string;
            /**
             * @description The user's number, country code first; needed to place a call.
             * @example 8613900001234
             */
            userNumber?: string;
            /**
             * @description Your side of the connection; needed to place a call and to answer one.
             * @example {
             *       "sdpType": "offer",
             *       "sdp": "v=0\r\no=- 3626166318 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n"
             *     }
             */
            session?: {
                /**
                 * @description `offer` when you place the call, `answer` when the user did.
                 * @example offer
                 */
                sdpType?: string;
                /**
                 * @description The session description, as RFC 8866 defines it.
                 * @example v=0
                 *     o=- 3626166318 2 IN IP4 127.0.0.1
                 *     s=-
                 *     t=0 0
                 */
                sdp?: string;
            };
        };
        /** @description A limit that begins anew with every window of time. */
        WindowLimit: {
            /**
             * @description The whole of it.
             * @example 500000
             */
            limit: number;
            /**
             * @description What is left of it.
             * @example 499120
             */
            remaining: number;
            /**
             * @description Seconds until more is left.
             * @example 5400
             */
            resetSeconds: number;
            /**
             * @description How long its window is.
             * @example 86400
             */
            windowSeconds: number;
        };
    };
    responses: {
        /**
         * @description - `invalid_request`: The request is not valid.
         *     - `reserved_parameter`: The request names a parameter that only the gateway may set.
         */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `invalid_request`: The request is not valid. */
        Problem400InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `unauthenticated`: Credentials are missing or not accepted. */
        Problem401: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `insufficient_scope`: The credential lacks the scope for this operation.
         *     - `forbidden`: This credential may not call this operation.
         *     - `tenant_suspended`: The tenant is suspended.
         */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `insufficient_scope`: The credential lacks the scope for this operation.
         *     - `forbidden`: This credential may not call this operation.
         */
        Problem403InsufficientScopeOrForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `not_found`: There is no such thing here. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `conflict`: The request contradicts what already exists.
         *     - `idempotency_in_flight`: The first call with this key is still under way.
         *     - `outcome_unknown`: Whether the change was made is not known.
         */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `payload_too_large`: The body is too large. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `unsupported_media_type`: The content type is not supported. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `idempotency_key_reused`: The idempotency key belongs to another request.
         *     - `upstream_rejected`: CAMS did not accept the request.
         */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `upstream_rejected`: CAMS did not accept the request. */
        Problem422UpstreamRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `quota_exceeded`: A limit of your plan is reached.
         *     - `too_many_attempts`: Too many failed sign-ins.
         *     - `too_many_searches`: Too many searches at the same time.
         *     - `account_busy`: Too many calls wait for this action.
         *     - `upstream_throttled`: CAMS is limiting calls.
         */
        Problem429: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `too_many_attempts`: Too many failed sign-ins. */
        Problem429TooManyAttempts: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `too_many_attempts`: Too many failed sign-ins.
         *     - `account_busy`: Too many calls wait for this action.
         *     - `upstream_throttled`: CAMS is limiting calls.
         */
        Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `too_many_attempts`: Too many failed sign-ins.
         *     - `too_many_searches`: Too many searches at the same time.
         */
        Problem429TooManyAttemptsOrTooManySearches: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `internal_error`: The gateway failed. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `upstream_account`: CAMS refused the gateway's own account.
         *     - `upstream_unsubscribed`: The gateway's account is not subscribed to CAMS.
         *     - `outcome_unknown`: Whether the change was made is not known.
         *     - `upstream_unavailable`: CAMS did not give a usable answer.
         */
        Problem502: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `upstream_account`: CAMS refused the gateway's own account.
         *     - `upstream_unsubscribed`: The gateway's account is not subscribed to CAMS.
         *     - `upstream_unavailable`: CAMS did not give a usable answer.
         */
        Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `outcome_unknown`: Whether the change was made is not known.
         *     - `upstream_unavailable`: CAMS did not give a usable answer.
         *     - `trail_unavailable`: The call cannot be recorded in the audit trail.
         *     - `database_unavailable`: The gateway cannot reach its database.
         */
        Problem503: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `database_unavailable`: The gateway cannot reach its database. */
        Problem503DatabaseUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `trail_unavailable`: The call cannot be recorded in the audit trail.
         *     - `database_unavailable`: The gateway cannot reach its database.
         */
        Problem503TrailUnavailableOrDatabaseUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `upstream_unavailable`: CAMS did not give a usable answer.
         *     - `database_unavailable`: The gateway cannot reach its database.
         */
        Problem503UpstreamUnavailableOrDatabaseUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `outcome_unknown`: Whether the change was made is not known.
         *     - `upstream_unavailable`: CAMS did not give a usable answer.
         */
        Problem504: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description - `upstream_unavailable`: CAMS did not give a usable answer. */
        Problem504UpstreamUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
        CacheControl: string;
        /** @description The `nextCursor` of the page before; leave it out for the first page. */
        Cursor: string;
        /** @description The `nextCursor` of the page before; leave it out for the first page. */
        CursorAsAfter: string;
        /** @description The `nextCursor` of the page before; leave it out for the first page. */
        CursorAsNextToken: string;
        /** @description The `nextCursor` of the page before; leave it out for the first page. */
        CursorAsPage: string;
        /** @description The `nextCursor` of the page before; leave it out for the first page. */
        CursorAsPageIndex: string;
        /** @description The `nextCursor` of the page before; leave it out for the first page. */
        CursorAsPageKey: string;
        /** @description The `nextCursor` of the page before; leave it out for the first page. */
        CursorAsPageNo: string;
        /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
        IdempotencyKey: string;
        /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
        IfNoneMatch: string;
        /** @description How many items the page holds at most, 50 unless given. */
        Limit: number;
        /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
        LimitAsMaxResults: number;
        /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
        LimitAsPage: number;
        /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
        LimitAsPageSize: number;
        /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
        Prefer: string;
        /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
        Priority: string;
    };
    requestBodies: never;
    headers: {
        /** @description Whole seconds since it was fetched from CAMS. */
        Age: string;
        /** @description Yours alone, and how long it may be used: `private, max-age=60`. */
        CacheControl: string;
        /** @description Where it comes from (RFC 9211): `hit`, or why not; `fwd=stale` where CAMS failed. */
        CacheStatus: string;
        /** @description CAMS's id of the call. */
        CamsRequestId: string;
        /** @description Names this very content. */
        ETag: string;
        /** @description `true` when this is the reply of an earlier call with the same key. */
        IdempotencyReplayed: string;
        /** @description The wait that counted, where you sent `Prefer`. */
        PreferenceApplied: string;
        /** @description What is left of each, and when there is more. */
        RateLimit: string;
        /** @description The limits of your plan. */
        RateLimitPolicy: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
        /** @description What of the request it depends on. */
        Vary: string;
        /** @description What is missing or wrong. */
        WWWAuthenticate: string;
    };
    pathItems: never;
}
export type AccessToken = components['schemas']['AccessToken'];
export type ActionLimits = components['schemas']['ActionLimits'];
export type AddAddressRecoverSuspendReply = components['schemas']['AddAddressRecoverSuspendReply'];
export type AddAddressRecoverSuspendRequest = components['schemas']['AddAddressRecoverSuspendRequest'];
export type AddAuditViberOpenReply = components['schemas']['AddAuditViberOpenReply'];
export type AddAuditViberOpenRequest = components['schemas']['AddAuditViberOpenRequest'];
export type AddChatGroupInviteLinkReply = components['schemas']['AddChatGroupInviteLinkReply'];
export type AddChatGroupInviteLinkRequest = components['schemas']['AddChatGroupInviteLinkRequest'];
export type AddChatGroupReply = components['schemas']['AddChatGroupReply'];
export type AddChatGroupRequest = components['schemas']['AddChatGroupRequest'];
export type AddChatappPhoneNumberReply = components['schemas']['AddChatappPhoneNumberReply'];
export type AddChatappPhoneNumberRequest = components['schemas']['AddChatappPhoneNumberRequest'];
export type AddContactsReply = components['schemas']['AddContactsReply'];
export type AddContactsRequest = components['schemas']['AddContactsRequest'];
export type AddCustomAudienceUserRequest = components['schemas']['AddCustomAudienceUserRequest'];
export type AddGroupReply = components['schemas']['AddGroupReply'];
export type AddGroupRequest = components['schemas']['AddGroupRequest'];
export type AddMarketingFlowReply = components['schemas']['AddMarketingFlowReply'];
export type AddMarketingFlowRequest = components['schemas']['AddMarketingFlowRequest'];
export type ArchiveChatappTemplateRequest = components['schemas']['ArchiveChatappTemplateRequest'];
export type AuditEvent = components['schemas']['AuditEvent'];
export type AuditEventDetail = components['schemas']['AuditEventDetail'];
export type AuditProof = components['schemas']['AuditProof'];
export type AuditVerification = components['schemas']['AuditVerification'];
export type AuthorizationServerMetadata = components['schemas']['AuthorizationServerMetadata'];
export type BeeBotAssociateReply = components['schemas']['BeeBotAssociateReply'];
export type BeeBotAssociateRequest = components['schemas']['BeeBotAssociateRequest'];
export type BeeBotChatReply = components['schemas']['BeeBotChatReply'];
export type BeeBotChatRequest = components['schemas']['BeeBotChatRequest'];
export type BindDmAccountReply = components['schemas']['BindDmAccountReply'];
export type BindDmAccountRequest = components['schemas']['BindDmAccountRequest'];
export type BindInstagramPageReply = components['schemas']['BindInstagramPageReply'];
export type BindInstagramPageRequest = components['schemas']['BindInstagramPageRequest'];
export type BindMessengerPageReply = components['schemas']['BindMessengerPageReply'];
export type BindMessengerPageRequest = components['schemas']['BindMessengerPageRequest'];
export type ChangeResourceGroupRequest = components['schemas']['ChangeResourceGroupRequest'];
export type ChatFlowBinding = components['schemas']['ChatFlowBinding'];
export type ChatappBindWabaReply = components['schemas']['ChatappBindWabaReply'];
export type ChatappEmbedSignUpReply = components['schemas']['ChatappEmbedSignUpReply'];
export type ChatappEmbedSignUpRequest = components['schemas']['ChatappEmbedSignUpRequest'];
export type ChatappMigrationVerifiedReply = components['schemas']['ChatappMigrationVerifiedReply'];
export type ChatappMigrationVerifiedRequest = components['schemas']['ChatappMigrationVerifiedRequest'];
export type ChatappSyncPhoneNumberReply = components['schemas']['ChatappSyncPhoneNumberReply'];
export type ChatappVerifyAndRegisterRequest = components['schemas']['ChatappVerifyAndRegisterRequest'];
export type CheckDirectSendMessageSampleReply = components['schemas']['CheckDirectSendMessageSampleReply'];
export type CheckDirectSendMessageSampleRequest = components['schemas']['CheckDirectSendMessageSampleRequest'];
export type CopyTemplateReply = components['schemas']['CopyTemplateReply'];
export type CopyTemplateRequest = components['schemas']['CopyTemplateRequest'];
export type CreateChatFlowByImportReply = components['schemas']['CreateChatFlowByImportReply'];
export type CreateChatFlowByImportRequest = components['schemas']['CreateChatFlowByImportRequest'];
export type CreateChatFlowLogSettingReply = components['schemas']['CreateChatFlowLogSettingReply'];
export type CreateChatFlowReply = components['schemas']['CreateChatFlowReply'];
export type CreateChatFlowRequest = components['schemas']['CreateChatFlowRequest'];
export type CreateChatappMigrationInitiateReply = components['schemas']['CreateChatappMigrationInitiateReply'];
export type CreateChatappMigrationInitiateRequest = components['schemas']['CreateChatappMigrationInitiateRequest'];
export type CreateChatappTemplateReply = components['schemas']['CreateChatappTemplateReply'];
export type CreateChatappTemplateRequest = components['schemas']['CreateChatappTemplateRequest'];
export type CreateCredentialRequest = components['schemas']['CreateCredentialRequest'];
export type CreateCustomAudienceReply = components['schemas']['CreateCustomAudienceReply'];
export type CreateCustomAudienceRequest = components['schemas']['CreateCustomAudienceRequest'];
export type CreateFlowVersionReply = components['schemas']['CreateFlowVersionReply'];
export type CreateFlowVersionRequest = components['schemas']['CreateFlowVersionRequest'];
export type CreateInstanceReply = components['schemas']['CreateInstanceReply'];
export type CreateInstanceRequest = components['schemas']['CreateInstanceRequest'];
export type CreateMessageCampaignReply = components['schemas']['CreateMessageCampaignReply'];
export type CreateMessageCampaignRequest = components['schemas']['CreateMessageCampaignRequest'];
export type CreateMessengerPageReply = components['schemas']['CreateMessengerPageReply'];
export type CreateMessengerPageRequest = components['schemas']['CreateMessengerPageRequest'];
export type CreateTenantRequest = components['schemas']['CreateTenantRequest'];
export type CreateWhatsappConversionApiRequest = components['schemas']['CreateWhatsappConversionApiRequest'];
export type Credential = components['schemas']['Credential'];
export type CredentialList = components['schemas']['CredentialList'];
export type DeleteChatFlowReply = components['schemas']['DeleteChatFlowReply'];
export type DeleteChatGroupInviteLinkReply = components['schemas']['DeleteChatGroupInviteLinkReply'];
export type DeleteChatGroupParticipantsReply = components['schemas']['DeleteChatGroupParticipantsReply'];
export type DeleteChatGroupParticipantsRequest = components['schemas']['DeleteChatGroupParticipantsRequest'];
export type DeleteChatGroupReply = components['schemas']['DeleteChatGroupReply'];
export type DeleteContactsByIdsReply = components['schemas']['DeleteContactsByIdsReply'];
export type DeleteContactsByIdsRequest = components['schemas']['DeleteContactsByIdsRequest'];
export type DeleteContactsReply = components['schemas']['DeleteContactsReply'];
export type DeleteContactsRequest = components['schemas']['DeleteContactsRequest'];
export type DeleteFlowVersionReply = components['schemas']['DeleteFlowVersionReply'];
export type DeleteGroupByIdReply = components['schemas']['DeleteGroupByIdReply'];
export type DeleteInstagramPageReply = components['schemas']['DeleteInstagramPageReply'];
export type DeleteMarketingFlowReply = components['schemas']['DeleteMarketingFlowReply'];
export type DeleteMessengerPageReply = components['schemas']['DeleteMessengerPageReply'];
export type DeleteWhatsappUserNameReply = components['schemas']['DeleteWhatsappUserNameReply'];
export type ExplainCallRequest = components['schemas']['ExplainCallRequest'];
export type Explanation = components['schemas']['Explanation'];
export type FieldError = components['schemas']['FieldError'];
export type Flow = components['schemas']['Flow'];
export type FlowBindPhoneReply = components['schemas']['FlowBindPhoneReply'];
export type FlowContent = components['schemas']['FlowContent'];
export type FlowRebindPhoneReply = components['schemas']['FlowRebindPhoneReply'];
export type FlowUnbindPhoneReply = components['schemas']['FlowUnbindPhoneReply'];
export type GeneratePresignedUrlReply = components['schemas']['GeneratePresignedUrlReply'];
export type GeneratePresignedUrlRequest = components['schemas']['GeneratePresignedUrlRequest'];
export type GetAuditRequestByTypeUnAuditReply = components['schemas']['GetAuditRequestByTypeUnAuditReply'];
export type GetAutoGeneratedTemplateReply = components['schemas']['GetAutoGeneratedTemplateReply'];
export type GetChatFlowMetricReply = components['schemas']['GetChatFlowMetricReply'];
export type GetChatFlowMetricRequest = components['schemas']['GetChatFlowMetricRequest'];
export type GetChatFlowTemplateReply = components['schemas']['GetChatFlowTemplateReply'];
export type GetChatappOpenStatusReply = components['schemas']['GetChatappOpenStatusReply'];
export type GetChatappPhoneNumberMetricReply = components['schemas']['GetChatappPhoneNumberMetricReply'];
export type GetChatappPhoneNumberSettingReply = components['schemas']['GetChatappPhoneNumberSettingReply'];
export type GetChatappTemplateDetailReply = components['schemas']['GetChatappTemplateDetailReply'];
export type GetChatappTemplateMetricReply = components['schemas']['GetChatappTemplateMetricReply'];
export type GetChatappUploadAuthorizationReply = components['schemas']['GetChatappUploadAuthorizationReply'];
export type GetCommerceSettingReply = components['schemas']['GetCommerceSettingReply'];
export type GetConversationalAutomationReply = components['schemas']['GetConversationalAutomationReply'];
export type GetCustomerSiteReply = components['schemas']['GetCustomerSiteReply'];
export type GetDownloadExcelListReply = components['schemas']['GetDownloadExcelListReply'];
export type GetDownloadExcelListRequest = components['schemas']['GetDownloadExcelListRequest'];
export type GetFbInstagramPagesReply = components['schemas']['GetFbInstagramPagesReply'];
export type GetFbInstagramPagesRequest = components['schemas']['GetFbInstagramPagesRequest'];
export type GetFbMessengerPagesReply = components['schemas']['GetFbMessengerPagesReply'];
export type GetFbMessengerPagesRequest = components['schemas']['GetFbMessengerPagesRequest'];
export type GetFlowJsonAssestReply = components['schemas']['GetFlowJSONAssestReply'];
export type GetFlowPreviewUrlReply = components['schemas']['GetFlowPreviewUrlReply'];
export type GetFlowReply = components['schemas']['GetFlowReply'];
export type GetGroupExistReply = components['schemas']['GetGroupExistReply'];
export type GetMessageCampaignInsightsReply = components['schemas']['GetMessageCampaignInsightsReply'];
export type GetMigrationVerifyCodeReply = components['schemas']['GetMigrationVerifyCodeReply'];
export type GetPermissionByCodeRequest = components['schemas']['GetPermissionByCodeRequest'];
export type GetPhoneEncryptionPublicKeyReply = components['schemas']['GetPhoneEncryptionPublicKeyReply'];
export type GetPhoneNumberVerificationStatusReply = components['schemas']['GetPhoneNumberVerificationStatusReply'];
export type GetPledgeTemplateAddressReply = components['schemas']['GetPledgeTemplateAddressReply'];
export type GetPreValidatePhoneIdReply = components['schemas']['GetPreValidatePhoneIdReply'];
export type GetPreValidatePhoneIdRequest = components['schemas']['GetPreValidatePhoneIdRequest'];
export type GetViberByRequestNoReply = components['schemas']['GetViberByRequestNoReply'];
export type GetViberPauseTimesReply = components['schemas']['GetViberPauseTimesReply'];
export type GetWhatsappConnectionCatalogReply = components['schemas']['GetWhatsappConnectionCatalogReply'];
export type GetWhatsappConversionApiReply = components['schemas']['GetWhatsappConversionApiReply'];
export type GetWhatsappHealthStatusReply = components['schemas']['GetWhatsappHealthStatusReply'];
export type GetWhatsappUserNameReply = components['schemas']['GetWhatsappUserNameReply'];
export type GetWhatsappUserNameSuggestionsReply = components['schemas']['GetWhatsappUserNameSuggestionsReply'];
export type IsvGetAppIdReply = components['schemas']['IsvGetAppIdReply'];
export type JsonWebKeySet = components['schemas']['JsonWebKeySet'];
export type ListAllGroupsReply = components['schemas']['ListAllGroupsReply'];
export type ListAuditEventsReply = components['schemas']['ListAuditEventsReply'];
export type ListBindDmAccountReply = components['schemas']['ListBindDmAccountReply'];
export type ListBindingRelationsForFlowVersionReply = components['schemas']['ListBindingRelationsForFlowVersionReply'];
export type ListChatFlowReply = components['schemas']['ListChatFlowReply'];
export type ListChatFlowTemplateReply = components['schemas']['ListChatFlowTemplateReply'];
export type ListChatGroupParticipantsReply = components['schemas']['ListChatGroupParticipantsReply'];
export type ListChatGroupReply = components['schemas']['ListChatGroupReply'];
export type ListChatappMessageReply = components['schemas']['ListChatappMessageReply'];
export type ListChatappTemplateReply = components['schemas']['ListChatappTemplateReply'];
export type ListCustomAudienceReply = components['schemas']['ListCustomAudienceReply'];
export type ListDmAccountReply = components['schemas']['ListDmAccountReply'];
export type ListDmTagReply = components['schemas']['ListDmTagReply'];
export type ListFacebookPostsReply = components['schemas']['ListFacebookPostsReply'];
export type ListFlowNodeGroupReply = components['schemas']['ListFlowNodeGroupReply'];
export type ListFlowNodePrototypeV2Reply = components['schemas']['ListFlowNodePrototypeV2Reply'];
export type ListFlowReply = components['schemas']['ListFlowReply'];
export type ListFlowVersionReply = components['schemas']['ListFlowVersionReply'];
export type ListInstagramPageReply = components['schemas']['ListInstagramPageReply'];
export type ListInstagramPostsReply = components['schemas']['ListInstagramPostsReply'];
export type ListInstanceReply = components['schemas']['ListInstanceReply'];
export type ListMarketingFlowReply = components['schemas']['ListMarketingFlowReply'];
export type ListMessageCampaignReply = components['schemas']['ListMessageCampaignReply'];
export type ListMessengerSubscriptionTokenReply = components['schemas']['ListMessengerSubscriptionTokenReply'];
export type ListOwnAuditEventsReply = components['schemas']['ListOwnAuditEventsReply'];
export type ListPageAdAccountReply = components['schemas']['ListPageAdAccountReply'];
export type ListPhoneMessageQrdlReply = components['schemas']['ListPhoneMessageQrdlReply'];
export type ListProductCatalogReply = components['schemas']['ListProductCatalogReply'];
export type ListProductReply = components['schemas']['ListProductReply'];
export type ListViberServiceMessageReply = components['schemas']['ListViberServiceMessageReply'];
export type ListWhatAppTemplateReply = components['schemas']['ListWhatAppTemplateReply'];
export type Liveness = components['schemas']['Liveness'];
export type ModifyChatappTemplatePropertiesReply = components['schemas']['ModifyChatappTemplatePropertiesReply'];
export type ModifyChatappTemplatePropertiesRequest = components['schemas']['ModifyChatappTemplatePropertiesRequest'];
export type ModifyChatappTemplateReply = components['schemas']['ModifyChatappTemplateReply'];
export type ModifyChatappTemplateRequest = components['schemas']['ModifyChatappTemplateRequest'];
export type ModifyFlowReply = components['schemas']['ModifyFlowReply'];
export type ModifyPhoneBusinessProfileRequest = components['schemas']['ModifyPhoneBusinessProfileRequest'];
export type MoveContactToGroupReply = components['schemas']['MoveContactToGroupReply'];
export type MoveContactToGroupRequest = components['schemas']['MoveContactToGroupRequest'];
export type NewCredential = components['schemas']['NewCredential'];
export type OAuthError = components['schemas']['OAuthError'];
export type OfflineFlowVersionReply = components['schemas']['OfflineFlowVersionReply'];
export type OnlineFlowVersionReply = components['schemas']['OnlineFlowVersionReply'];
export type OnlineFlowVersionRequest = components['schemas']['OnlineFlowVersionRequest'];
export type OpenChatappServiceReply = components['schemas']['OpenChatappServiceReply'];
export type PauseMarketingFLowReply = components['schemas']['PauseMarketingFLowReply'];
export type PauseMarketingFLowRequest = components['schemas']['PauseMarketingFLowRequest'];
export type Plan = components['schemas']['Plan'];
export type PlanLimits = components['schemas']['PlanLimits'];
export type PlanList = components['schemas']['PlanList'];
export type Problem = components['schemas']['Problem'];
export type ProductAction = components['schemas']['ProductAction'];
export type PutPlanRequest = components['schemas']['PutPlanRequest'];
export type PutQuotaOverrideRequest = components['schemas']['PutQuotaOverrideRequest'];
export type QrCode = components['schemas']['QrCode'];
export type QrCodeContent = components['schemas']['QrCodeContent'];
export type QueryChatappBindWabaReply = components['schemas']['QueryChatappBindWabaReply'];
export type QueryChatappPhoneNumbersReply = components['schemas']['QueryChatappPhoneNumbersReply'];
export type QueryInstanceReply = components['schemas']['QueryInstanceReply'];
export type QueryMmlActiveReply = components['schemas']['QueryMMLActiveReply'];
export type QueryPhoneBusinessProfileReply = components['schemas']['QueryPhoneBusinessProfileReply'];
export type QueryWabaBusinessInfoReply = components['schemas']['QueryWabaBusinessInfoReply'];
export type Quota = components['schemas']['Quota'];
export type QuotaOverride = components['schemas']['QuotaOverride'];
export type ReachedLimit = components['schemas']['ReachedLimit'];
export type ReadChatFlowLogSettingReply = components['schemas']['ReadChatFlowLogSettingReply'];
export type ReadChatFlowReply = components['schemas']['ReadChatFlowReply'];
export type ReadFlowVersionReply = components['schemas']['ReadFlowVersionReply'];
export type Readiness = components['schemas']['Readiness'];
export type RemoveContactByIdReply = components['schemas']['RemoveContactByIdReply'];
export type RequestWhatsappConversionApiRequest = components['schemas']['RequestWhatsappConversionApiRequest'];
export type SendChatappMassMessageReply = components['schemas']['SendChatappMassMessageReply'];
export type SendChatappMassMessageRequest = components['schemas']['SendChatappMassMessageRequest'];
export type SendChatappMessageReply = components['schemas']['SendChatappMessageReply'];
export type SendChatappMessageRequest = components['schemas']['SendChatappMessageRequest'];
export type SigningKey = components['schemas']['SigningKey'];
export type SigningKeyList = components['schemas']['SigningKeyList'];
export type SubmitIsvCustomerTermsRequest = components['schemas']['SubmitIsvCustomerTermsRequest'];
export type SubmitVerifyCodeResultReply = components['schemas']['SubmitVerifyCodeResultReply'];
export type SubmitVerifyCodeResultRequest = components['schemas']['SubmitVerifyCodeResultRequest'];
export type SyncMessageCampaignRequest = components['schemas']['SyncMessageCampaignRequest'];
export type SyncMessengerSubscriptionTokenReply = components['schemas']['SyncMessengerSubscriptionTokenReply'];
export type SyncMessengerSubscriptionTokenRequest = components['schemas']['SyncMessengerSubscriptionTokenRequest'];
export type TemplateComponent = components['schemas']['TemplateComponent'];
export type Tenant = components['schemas']['Tenant'];
export type TenantList = components['schemas']['TenantList'];
export type TriggerChatFlowReply = components['schemas']['TriggerChatFlowReply'];
export type TriggerChatFlowRequest = components['schemas']['TriggerChatFlowRequest'];
export type UnbindDmAccountReply = components['schemas']['UnbindDmAccountReply'];
export type UpdateAccountWebhookRequest = components['schemas']['UpdateAccountWebhookRequest'];
export type UpdateAuditRequestReply = components['schemas']['UpdateAuditRequestReply'];
export type UpdateAuditRequestRequest = components['schemas']['UpdateAuditRequestRequest'];
export type UpdateChatFlowLogSettingReply = components['schemas']['UpdateChatFlowLogSettingReply'];
export type UpdateChatFlowLogSettingRequest = components['schemas']['UpdateChatFlowLogSettingRequest'];
export type UpdateChatFlowReply = components['schemas']['UpdateChatFlowReply'];
export type UpdateChatFlowRequest = components['schemas']['UpdateChatFlowRequest'];
export type UpdateChatGroupReply = components['schemas']['UpdateChatGroupReply'];
export type UpdateChatGroupRequest = components['schemas']['UpdateChatGroupRequest'];
export type UpdateCommerceSettingRequest = components['schemas']['UpdateCommerceSettingRequest'];
export type UpdateContactByIdReply = components['schemas']['UpdateContactByIdReply'];
export type UpdateContactByIdRequest = components['schemas']['UpdateContactByIdRequest'];
export type UpdateConversationalAutomationRequest = components['schemas']['UpdateConversationalAutomationRequest'];
export type UpdateFlowJsonAssetReply = components['schemas']['UpdateFlowJSONAssetReply'];
export type UpdateFlowJsonAssetRequest = components['schemas']['UpdateFlowJSONAssetRequest'];
export type UpdateFlowVersionReply = components['schemas']['UpdateFlowVersionReply'];
export type UpdateFlowVersionRequest = components['schemas']['UpdateFlowVersionRequest'];
export type UpdateGroupNameReply = components['schemas']['UpdateGroupNameReply'];
export type UpdateGroupNameRequest = components['schemas']['UpdateGroupNameRequest'];
export type UpdateInstanceReply = components['schemas']['UpdateInstanceReply'];
export type UpdateInstanceRequest = components['schemas']['UpdateInstanceRequest'];
export type UpdateMarketingFLowReply = components['schemas']['UpdateMarketingFLowReply'];
export type UpdateMarketingFLowRequest = components['schemas']['UpdateMarketingFLowRequest'];
export type UpdatePhoneEncryptionPublicKeyRequest = components['schemas']['UpdatePhoneEncryptionPublicKeyRequest'];
export type UpdatePhoneWebhookRequest = components['schemas']['UpdatePhoneWebhookRequest'];
export type UpdateTenantRequest = components['schemas']['UpdateTenantRequest'];
export type UpdateWabaMmlStatusReply = components['schemas']['UpdateWabaMmlStatusReply'];
export type UpdateWabaMmlStatusRequest = components['schemas']['UpdateWabaMmlStatusRequest'];
export type UpdateWhatsappUserNameReply = components['schemas']['UpdateWhatsappUserNameReply'];
export type UpdateWhatsappUserNameRequest = components['schemas']['UpdateWhatsappUserNameRequest'];
export type UpstreamError = components['schemas']['UpstreamError'];
export type Usage = components['schemas']['Usage'];
export type VerificationCodeRequest = components['schemas']['VerificationCodeRequest'];
export type VerifyAuditTrailRequest = components['schemas']['VerifyAuditTrailRequest'];
export type WhatsappCallReply = components['schemas']['WhatsappCallReply'];
export type WhatsappCallRequest = components['schemas']['WhatsappCallRequest'];
export type WindowLimit = components['schemas']['WindowLimit'];
export type ResponseProblem400 = components['responses']['Problem400'];
export type ResponseProblem400InvalidRequest = components['responses']['Problem400InvalidRequest'];
export type ResponseProblem401 = components['responses']['Problem401'];
export type ResponseProblem403 = components['responses']['Problem403'];
export type ResponseProblem403InsufficientScopeOrForbidden = components['responses']['Problem403InsufficientScopeOrForbidden'];
export type ResponseProblem404 = components['responses']['Problem404'];
export type ResponseProblem409 = components['responses']['Problem409'];
export type ResponseProblem413 = components['responses']['Problem413'];
export type ResponseProblem415 = components['responses']['Problem415'];
export type ResponseProblem422 = components['responses']['Problem422'];
export type ResponseProblem422UpstreamRejected = components['responses']['Problem422UpstreamRejected'];
export type ResponseProblem429 = components['responses']['Problem429'];
export type ResponseProblem429TooManyAttempts = components['responses']['Problem429TooManyAttempts'];
export type ResponseProblem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled = components['responses']['Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled'];
export type ResponseProblem429TooManyAttemptsOrTooManySearches = components['responses']['Problem429TooManyAttemptsOrTooManySearches'];
export type ResponseProblem500 = components['responses']['Problem500'];
export type ResponseProblem502 = components['responses']['Problem502'];
export type ResponseProblem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable = components['responses']['Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable'];
export type ResponseProblem503 = components['responses']['Problem503'];
export type ResponseProblem503DatabaseUnavailable = components['responses']['Problem503DatabaseUnavailable'];
export type ResponseProblem503TrailUnavailableOrDatabaseUnavailable = components['responses']['Problem503TrailUnavailableOrDatabaseUnavailable'];
export type ResponseProblem503UpstreamUnavailableOrDatabaseUnavailable = components['responses']['Problem503UpstreamUnavailableOrDatabaseUnavailable'];
export type ResponseProblem504 = components['responses']['Problem504'];
export type ResponseProblem504UpstreamUnavailable = components['responses']['Problem504UpstreamUnavailable'];
export type ParameterCacheControl = components['parameters']['CacheControl'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterCursorAsAfter = components['parameters']['CursorAsAfter'];
export type ParameterCursorAsNextToken = components['parameters']['CursorAsNextToken'];
export type ParameterCursorAsPage = components['parameters']['CursorAsPage'];
export type ParameterCursorAsPageIndex = components['parameters']['CursorAsPageIndex'];
export type ParameterCursorAsPageKey = components['parameters']['CursorAsPageKey'];
export type ParameterCursorAsPageNo = components['parameters']['CursorAsPageNo'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterLimitAsMaxResults = components['parameters']['LimitAsMaxResults'];
export type ParameterLimitAsPage = components['parameters']['LimitAsPage'];
export type ParameterLimitAsPageSize = components['parameters']['LimitAsPageSize'];
export type ParameterPrefer = components['parameters']['Prefer'];
export type ParameterPriority = components['parameters']['Priority'];
export type HeaderAge = components['headers']['Age'];
export type HeaderCacheControl = components['headers']['CacheControl'];
export type HeaderCacheStatus = components['headers']['CacheStatus'];
export type HeaderCamsRequestId = components['headers']['CamsRequestId'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderIdempotencyReplayed = components['headers']['IdempotencyReplayed'];
export type HeaderPreferenceApplied = components['headers']['PreferenceApplied'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimitPolicy'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderVary = components['headers']['Vary'];
export type HeaderWwwAuthenticate = components['headers']['WWWAuthenticate'];
export type $defs = Record<string, never>;
export interface operations {
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Database and CAMS answer, and the gateway is not about to stop. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description One of them does not, or it is; `checks` says which. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items the page holds at most, 50 unless given. */
                limit?: components["parameters"]["Limit"];
                /** @description Only tenants whose name, `custSpaceId` or `externalRef` contains this, in any case. */
                q?: string;
                /** @description Only tenants with this status. Without it, all that are not deleted. */
                status?: "active" | "suspended" | "deleted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tenants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantList"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTenantRequest"];
            };
        };
        responses: {
            /** @description The new tenant. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503TrailUnavailableOrDatabaseUnavailable"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503TrailUnavailableOrDatabaseUnavailable"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTenantRequest"];
            };
        };
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503TrailUnavailableOrDatabaseUnavailable"];
        };
    };
    suspendTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suspended tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503TrailUnavailableOrDatabaseUnavailable"];
        };
    };
    resumeTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503TrailUnavailableOrDatabaseUnavailable"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The only grant there is.
                     * @enum {string}
                     */
                    grant_type: "client_credentials";
                    /** @description Unless Basic authentication names the client. */
                    client_id?: string;
                    /**
                     * Format: password
                     * @description Unless Basic authentication gives it.
                     */
                    client_secret?: string;
                    /**
                     * @description Scopes with spaces between. Left out, everything that the credential has.
                     * @example messages:send templates:read
                     */
                    scope?: string;
                };
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client is not accepted. */
            401: {
                headers: {
                    /** @description Asks for Basic authentication. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The client, or others at its address, failed too often. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
    getAuthorizationServerMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationServerMetadata"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
    listCredentials: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items the page holds at most, 50 unless given. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCredentialRequest"];
            };
        };
        responses: {
            /** @description The new credential and its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCredential"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
                /** @description Id of the credential. */
                credentialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSigningKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKeyList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOwnAuditEvents: {
        parameters: {
            query?: {
                /** @description Only by this client id or credential id. */
                actor?: string;
                /** @description Only this action: CAMS's name of it, or the operation of the gateway. */
                action?: string;
                /** @description Only what named this resource, such as a phone number. */
                resource?: string;
                /** @description Only what ended so. */
                outcome?: "succeeded" | "failed" | "refused" | "unknown";
                /** @description Only what happened at this time or later. */
                from?: string;
                /** @description Only what happened before this time. */
                to?: string;
                /** @description Only the request with this `X-Request-Id`. */
                requestId?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items there are at most. A page holds 50 unless given, an export everything. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events, or all of them as lines of text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOwnAuditEventsReply"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429TooManyAttemptsOrTooManySearches"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    getOwnAuditEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventDetail"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429TooManyAttemptsOrTooManySearches"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description Only of this tenant. */
                tenantId?: string;
                /** @description Only by this client id or credential id. */
                actor?: string;
                /** @description Only this action: CAMS's name of it, or the operation of the gateway. */
                action?: string;
                /** @description Only what named this resource, such as a phone number. */
                resource?: string;
                /** @description Only what ended so. */
                outcome?: "succeeded" | "failed" | "refused" | "unknown";
                /** @description Only what happened at this time or later. */
                from?: string;
                /** @description Only what happened before this time. */
                to?: string;
                /** @description Only the request with this `X-Request-Id`. */
                requestId?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items there are at most. A page holds 50 unless given, an export everything. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events, or all of them as lines of text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditEventsReply"];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            429: components["responses"]["Problem429TooManyAttemptsOrTooManySearches"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    getAuditEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the event. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventDetail"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429TooManyAttemptsOrTooManySearches"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    verifyAuditTrail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VerifyAuditTrailRequest"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429TooManyAttemptsOrTooManySearches"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    queryChatappPhoneNumbers: {
        parameters: {
            query?: {
                /** @description Only numbers in this state. Known: `PENDING`, `UNVERIFIED`, `CONNECTED`, `DISCONNECTED`, `FLAGGED`, `RATE_LIMITED`, `RESTRICTED`, `BANNED`, `MIGRATED`, `DELETED`, `UNKNOWN`. */
                status?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryChatappPhoneNumbersReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    addChatappPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddChatappPhoneNumberRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddChatappPhoneNumberReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    chatappSyncPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatappSyncPhoneNumberReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getChatappPhoneNumberMetric: {
        parameters: {
            query: {
                /** @description Only this business number, country code first. */
                phoneNumber?: string;
                /** @description Start of the period, in milliseconds since 1970. */
                start: number;
                /** @description End of the period, in milliseconds since 1970. */
                end: number;
                /** @description Length of the intervals that are counted: a day if left out. Known: `DAILY`, `HALF_HOUR`. */
                granularity?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChatappPhoneNumberMetricReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getChatappVerifyCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationCodeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getPhoneNumberVerificationStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number and its verification. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPhoneNumberVerificationStatusReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    chatappVerifyAndRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatappVerifyAndRegisterRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    chatappPhoneNumberRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    chatappPhoneNumberDeregister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    createChatappMigrationInitiate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatappMigrationInitiateRequest"];
            };
        };
        responses: {
            /** @description The number and its migration. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChatappMigrationInitiateReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getMigrationVerifyCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description The number that is being moved, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationCodeRequest"];
            };
        };
        responses: {
            /** @description The number that the code was sent to. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMigrationVerifyCodeReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    chatappMigrationVerified: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description The number that is being moved, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatappMigrationVerifiedRequest"];
            };
        };
        responses: {
            /** @description The verified number. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatappMigrationVerifiedReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    chatappMigrationRegister: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description The number that is being moved, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listPhoneMessageQrdl: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Business number that a scan opens a chat with, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The QR codes. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPhoneMessageQrdlReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    createPhoneMessageQrdl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that a scan opens a chat with, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QrCodeContent"];
            };
        };
        responses: {
            /** @description The new QR code. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QrCode"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updatePhoneMessageQrdl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that a scan opens a chat with, country code first. */
                phoneNumber: string;
                /** @description Id of the QR code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QrCodeContent"];
            };
        };
        responses: {
            /** @description The QR code as it is now. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QrCode"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deletePhoneMessageQrdl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that a scan opens a chat with, country code first. */
                phoneNumber: string;
                /** @description Id of the QR code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getChatappPhoneNumberSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChatappPhoneNumberSettingReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updatePhoneWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdatePhoneWebhookRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    queryPhoneBusinessProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryPhoneBusinessProfileReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    modifyPhoneBusinessProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ModifyPhoneBusinessProfileRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getWhatsappUserName: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user name; empty where the number has none. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWhatsappUserNameReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateWhatsappUserName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWhatsappUserNameRequest"];
            };
        };
        responses: {
            /** @description What became of the claim. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateWhatsappUserNameReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteWhatsappUserName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteWhatsappUserNameReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getWhatsappUserNameSuggestions: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWhatsappUserNameSuggestionsReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getConversationalAutomation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat aids. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConversationalAutomationReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateConversationalAutomation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateConversationalAutomationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getCommerceSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commerce settings. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCommerceSettingReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateCommerceSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommerceSettingRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getPhoneEncryptionPublicKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPhoneEncryptionPublicKeyReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updatePhoneEncryptionPublicKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhoneEncryptionPublicKeyRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    syncBusinessAppHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listChatappTemplate: {
        parameters: {
            query?: {
                /** @description Name of the template: lower-case letters, digits and underscores. */
                name?: string;
                /** @description Code of the template. */
                code?: string;
                /** @description Language of the template, such as `en_US` or `zh_CN`. */
                language?: string;
                /** @description Where the review stands: `pass` approved, `fail` rejected, `auditing` under review, `unaudit` review suspended. */
                auditStatus?: string;
                /** @description Purpose of the template; the channel bills and reviews by it. Known: `UTILITY`, `MARKETING`, `AUTHENTICATION`. */
                category?: string;
                /** @description Channel that the template is for. Known: `WHATSAPP`, `VIBER`. */
                templateType?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPage"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPage"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChatappTemplateReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    createChatappTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatappTemplateRequest"];
            };
        };
        responses: {
            /** @description The template. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChatappTemplateReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getChatappTemplateDetail: {
        parameters: {
            query: {
                /** @description Name of the template: lower-case letters, digits and underscores. */
                templateName?: string;
                /** @description Language of the template, such as `en_US` or `zh_CN`. */
                language: string;
                /** @description Channel that the template is for. Known: `WHATSAPP`, `VIBER`. */
                templateType?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the template. */
                templateCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChatappTemplateDetailReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    modifyChatappTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the template. */
                templateCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyChatappTemplateRequest"];
            };
        };
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModifyChatappTemplateReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteChatappTemplate: {
        parameters: {
            query?: {
                /** @description Name of the template: lower-case letters, digits and underscores. */
                templateName?: string;
                /** @description Language of the template, such as `en_US` or `zh_CN`. */
                language?: string;
                /** @description Channel that the template is for. Known: `WHATSAPP`, `VIBER`. */
                templateType?: string;
            };
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the template. */
                templateCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    modifyChatappTemplateProperties: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the template. */
                templateCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyChatappTemplatePropertiesRequest"];
            };
        };
        responses: {
            /** @description What CAMS says of the change. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModifyChatappTemplatePropertiesReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getChatappTemplateMetric: {
        parameters: {
            query: {
                /** @description Language of the template, such as `en_US` or `zh_CN`. */
                language?: string;
                /** @description Channel that the template is for. Known: `WHATSAPP`, `VIBER`. */
                templateType?: string;
                /** @description Beginning of the span, in milliseconds since 1970. */
                start: number;
                /** @description End of the span, in milliseconds since 1970. */
                end: number;
                /** @description Length of a period; `DAILY` where it is left out. Known: `DAILY`, `HALF_HOUR`. */
                granularity?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the template. */
                templateCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics, one entry per period. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChatappTemplateMetricReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    archiveChatappTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveChatappTemplateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getAutoGeneratedTemplate: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsNextToken"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsMaxResults"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAutoGeneratedTemplateReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listWhatAppTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWhatAppTemplateReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    copyTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the template in the library. */
                sceneTemplateCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyTemplateRequest"];
            };
        };
        responses: {
            /** @description The template that was copied. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyTemplateReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listChatappMessage: {
        parameters: {
            query: {
                /** @description Messaging service of the messages. Known: `whatsapp`, `viber`. */
                channelType: string;
                /** @description Your side: a business number, or on Viber the id of a service. */
                phoneNumber: string;
                /** @description The other side: the phone number of the user. */
                userNumber?: string;
                /** @description Direction: `DOWN` from you to the user, `UP` from the user to you. */
                eventAction?: string;
                /** @description Code of the template. */
                templateCode?: string;
                /** @description Id of the batch that the messages were sent in. */
                groupMessageId?: string;
                /** @description How sending went, such as `success`. */
                messageStatus?: string;
                /** @description Whether the message arrived, such as `success`. */
                clientAcceptStatus?: string;
                /** @description Only messages from this time on, in milliseconds since 1970. */
                startTime?: number;
                /** @description Only messages up to this time, in milliseconds since 1970. */
                endTime?: number;
                /** @description Only messages from this time on, as `YYYY-MM-DD hh:mm:ss`; another way to give the same time. */
                startTimeText?: string;
                /** @description Only messages up to this time, as `YYYY-MM-DD hh:mm:ss`; another way to give the same time. */
                endTimeText?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPage"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPage"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChatappMessageReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    sendChatappMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendChatappMessageRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendChatappMessageReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    sendChatappMassMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendChatappMassMessageRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendChatappMassMessageReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    checkDirectSendMessageSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckDirectSendMessageSampleRequest"];
            };
        };
        responses: {
            /** @description What the check found. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckDirectSendMessageSampleReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    whatsappCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Your number in the call, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsappCallRequest"];
            };
        };
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsappCallReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listFlow: {
        parameters: {
            query?: {
                /** @description Name of the flow; users do not see it. */
                flowName?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPage"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPage"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flows of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFlowReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    createFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowContent"];
            };
        };
        responses: {
            /** @description The new flow. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    syncFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the flow. */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFlowReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    modifyFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the flow. */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlowContent"];
            };
        };
        responses: {
            /** @description The flow as it is now. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModifyFlowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the flow. */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getFlowJSONAssest: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the flow. */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFlowJSONAssestReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateFlowJSONAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the flow. */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFlowJSONAssetRequest"];
            };
        };
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateFlowJSONAssetReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getFlowPreviewUrl: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the flow. */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preview. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFlowPreviewUrlReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    publishFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the flow. */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deprecateFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the flow. */
                flowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    queryChatappBindWaba: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryChatappBindWabaReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    queryWabaBusinessInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the WhatsApp Business account. */
                wabaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The business. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryWabaBusinessInfoReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateWabaMmlStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the WhatsApp Business account. */
                wabaId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWabaMmlStatusRequest"];
            };
        };
        responses: {
            /** @description What CAMS says of the change. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateWabaMmlStatusReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    queryMMLActive: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryMMLActiveReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    enableWhatsappROIMetric: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getWhatsappHealthStatus: {
        parameters: {
            query: {
                /** @description What to look at: a template, a number or the account. Name it in the field that belongs to it. Known: `template`, `phone`, `waba`. */
                nodeType: string;
                /** @description Business number, country code first. */
                phoneNumber?: string;
                /** @description Id of the WhatsApp Business account. */
                wabaId?: string;
                /** @description Code of the template. */
                templateCode?: string;
                /** @description Language of the template, such as `en_US` or `zh_CN`. */
                language?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWhatsappHealthStatusReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listProductCatalog: {
        parameters: {
            query?: {
                /** @description Names of the fields to give, joined by commas. */
                fields?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsAfter"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: number;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the business at Meta. */
                businessId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogs of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProductCatalogReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getWhatsappConnectionCatalog: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the WhatsApp Business account. */
                wabaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog: its id and its name. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWhatsappConnectionCatalogReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listProduct: {
        parameters: {
            query?: {
                /** @description Names of the fields to give, joined by commas. */
                fields?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsAfter"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: number;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the WhatsApp Business account. */
                wabaId: string;
                /** @description Id of the catalog. */
                catalogId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProductReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listChatGroup: {
        parameters: {
            query?: {
                /** @description Channel that the group is on; WhatsApp if left out. Known: `WHATSAPP`. */
                channelType?: string;
                /** @description Only groups with this title. */
                subject?: string;
                /** @description Only groups in this state. Known: `ACTIVE`, `INACTIVE`, `SUSPENDED`, `CREATING`, `DELETING`, `UPDATING`. */
                groupStatus?: string;
                /** @description On Telegram: only groups of this kind. */
                groupType?: string;
                /** @description On Telegram: only the group with this address. */
                groupLink?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPage"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPage"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that runs the group, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChatGroupReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    addChatGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that runs the group, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AddChatGroupRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddChatGroupReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteChatGroup: {
        parameters: {
            query?: {
                /** @description Channel that the group is on; WhatsApp if left out. Known: `WHATSAPP`. */
                channelType?: string;
            };
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that runs the group, country code first. */
                phoneNumber: string;
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteChatGroupReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateChatGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that runs the group, country code first. */
                phoneNumber: string;
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateChatGroupRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateChatGroupReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listChatGroupParticipants: {
        parameters: {
            query?: {
                /** @description Channel that the group is on; WhatsApp if left out. Known: `WHATSAPP`. */
                channelType?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPage"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPage"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that runs the group, country code first. */
                phoneNumber: string;
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participants of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChatGroupParticipantsReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteChatGroupParticipants: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that runs the group, country code first. */
                phoneNumber: string;
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeleteChatGroupParticipantsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteChatGroupParticipantsReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    addChatGroupInviteLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that runs the group, country code first. */
                phoneNumber: string;
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AddChatGroupInviteLinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddChatGroupInviteLinkReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteChatGroupInviteLink: {
        parameters: {
            query?: {
                /** @description Channel that the group is on; WhatsApp if left out. Known: `WHATSAPP`. */
                channelType?: string;
            };
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Business number that runs the group, country code first. */
                phoneNumber: string;
                /** @description Id of the group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteChatGroupInviteLinkReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    createMessengerPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessengerPageRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateMessengerPageReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listPageAdAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ad accounts. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPageAdAccountReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listCustomAudience: {
        parameters: {
            query?: {
                /** @description Id of the ad account at Meta. */
                adAccountId?: string;
                /** @description Id of the audience. */
                audienceId?: string;
                /** @description Name of the audience. */
                audienceName?: string;
                /** @description Kind of the subscriptions that the audience gathers. */
                tokenType?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPage"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPage"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audiences of this page of the list. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomAudienceReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    createCustomAudience: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomAudienceRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateCustomAudienceReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    addCustomAudienceUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
                /** @description Id of the audience. */
                audienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCustomAudienceUserRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listMessageCampaign: {
        parameters: {
            query?: {
                /** @description Id of the ad account at Meta. */
                adAccountId?: string;
                /** @description Id of the campaign. */
                campaignId?: string;
                /** @description Name of the campaign. */
                campaignName?: string;
                /** @description State of the campaign. Known: `AVAILABLE`. */
                status?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPage"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPage"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaigns of this page of the list. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessageCampaignReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    createMessageCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageCampaignRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateMessageCampaignReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteMessageCampaign: {
        parameters: {
            query: {
                /** @description Id of the ad account at Meta. */
                adAccountId: string;
            };
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
                /** @description Id of the campaign. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getMessageCampaignInsights: {
        parameters: {
            query: {
                /** @description Id of the ad account at Meta. */
                adAccountId: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
                /** @description Id of the campaign. */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMessageCampaignInsightsReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    requestWhatsappConversionApi: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RequestWhatsappConversionApiRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listMessengerSubscriptionToken: {
        parameters: {
            query: {
                /** @description Which subscriptions: `customAudience` are those of the users in an audience. */
                tokenType: string;
                /** @description Id of the audience. */
                audienceId?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPageKey"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: number;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions of this page of the list. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessengerSubscriptionTokenReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    syncMessengerSubscriptionToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncMessengerSubscriptionTokenRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncMessengerSubscriptionTokenReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listFacebookPosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The posts. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFacebookPostsReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listInstagramPosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The posts. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInstagramPostsReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    addAuditViberOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AddAuditViberOpenRequest"];
            };
        };
        responses: {
            /** @description What CAMS says of the filed application, in a form that it does not document. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddAuditViberOpenReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getAuditRequestByTypeUnAudit: {
        parameters: {
            query: {
                /** @description What is applied for: `viberOpen` is an account. CAMS does not document the other values. */
                requestType: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAuditRequestByTypeUnAuditReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getViberByRequestNo: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Number of the application. */
                requestNo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetViberByRequestNoReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateAuditRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Number of the application. */
                requestNo: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAuditRequestRequest"];
            };
        };
        responses: {
            /** @description What CAMS says of the filed application, in a form that it does not document. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateAuditRequestReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listViberServiceMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListViberServiceMessageReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    addAddressRecoverSuspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AddAddressRecoverSuspendRequest"];
            };
        };
        responses: {
            /** @description What CAMS says of the filed application, in a form that it does not document. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddAddressRecoverSuspendReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getViberPauseTimes: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many pauses are left, in a form that CAMS does not document. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetViberPauseTimesReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateAccountWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateAccountWebhookRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getPermissionByCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetPermissionByCodeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getChatappUploadAuthorization: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Credentials for Alibaba Cloud OSS, and where they are good for. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChatappUploadAuthorizationReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getPledgeTemplateAddress: {
        parameters: {
            query?: {
                /** @description Industry that the letter is for; CAMS publishes no list of them. */
                industryType?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the form can be fetched. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPledgeTemplateAddressReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    submitIsvCustomerTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitIsvCustomerTermsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listBindDmAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
                /** @description Of kept replies: `no-cache` wants none, `max-age=5` none that is older, `no-store` keeps none either. */
                "Cache-Control"?: components["parameters"]["CacheControl"];
                /** @description The `ETag` of a reply that you have: 304 where it has not changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBindDmAccountReply"];
                };
            };
            /** @description You have it already. */
            304: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Age: components["headers"]["Age"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    bindDmAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindDmAccountRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BindDmAccountReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    unbindDmAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnbindDmAccountReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    beeBotChat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the chat bot. */
                chatBotInstanceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BeeBotChatRequest"];
            };
        };
        responses: {
            /** @description What the bot answers. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeeBotChatReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    beeBotAssociate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Of your making, such as a UUID. The same request with the same key is carried out once in 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the chat bot. */
                chatBotInstanceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BeeBotAssociateRequest"];
            };
        };
        responses: {
            /** @description The suggestions. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeeBotAssociateReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listInstance: {
        parameters: {
            query?: {
                /** @description Only instances for this channel. Known: `whatsapp`, `viber`, `messenger`, `instagram`. */
                channelType?: string;
                /** @description Only instances whose id or name holds this text. */
                filter?: string;
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId?: string;
                /** @description Name of the instance. */
                instanceName?: string;
                /** @description Id of the resource group of the account that it belongs to. */
                resourceGroupId?: string;
                /** @description When the instance was made, as date and time. */
                submitTime?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPageIndex"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPageSize"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instances of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInstanceReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    createInstance: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInstanceRequest"];
            };
        };
        responses: {
            /** @description The new instance. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateInstanceReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    queryInstance: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryInstanceReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    updateInstance: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateInstanceRequest"];
            };
        };
        responses: {
            /** @description The instance as it is now. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateInstanceReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteInstance: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    changeResourceGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance or code of the template. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeResourceGroupRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    isvGetAppId: {
        parameters: {
            query: {
                /** @description Channel that customers are to join on. Known: `whatsapp`, `WHATSAPP`. */
                type: string;
                /** @description What customers are to grant. Known: `whatsapp_business_messaging`, `ads_management`, `catalog_management`. */
                permissions?: string;
                /** @description Version of the signup window. */
                intlVersion?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsvGetAppIdReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    chatappEmbedSignUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChatappEmbedSignUpRequest"];
            };
        };
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatappEmbedSignUpReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    chatappBindWaba: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the WhatsApp Business account. */
                wabaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account and its space. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatappBindWabaReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getPreValidatePhoneId: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description The number, country code first. */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetPreValidatePhoneIdRequest"];
            };
        };
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPreValidatePhoneIdReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getChatappOpenStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChatappOpenStatusReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    openChatappService: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenChatappServiceReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getCustomerSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCustomerSiteReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    generatePresignedUrl: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GeneratePresignedUrlRequest"];
            };
        };
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratePresignedUrlReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    submitVerifyCodeResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitVerifyCodeResultRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitVerifyCodeResultReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listChatFlow: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
                /** @description What starts the flow: a call or a campaign (`TriggeredManually`), or a message that a user sends on a channel. Known: `TriggeredManually`, `TriggeredByWhatsApp`, `TriggeredByMessenger`, `TriggeredByInstagram`, `TriggeredByViber`. */
                flowTriggerType?: string;
                /** @description Part of the name that the flows must have. */
                keyword?: string;
                /** @description Number of the page, from 1. */
                pageNo?: number;
                /** @description Entries on a page. */
                pageSize?: number;
                /** @description Whether each flow comes with the version of it that is online. */
                returnWithOnlineVersion?: boolean;
                /** @description Only flows in this state; `NORMAL` if left out. */
                status?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of flows; CAMS documents none of its members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChatFlowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    createChatFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateChatFlowRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChatFlowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    createChatFlowByImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateChatFlowByImportRequest"];
            };
        };
        responses: {
            /** @description The new flow; CAMS documents none of the members. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChatFlowByImportReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    readChatFlow: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow; CAMS documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadChatFlowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    updateChatFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateChatFlowRequest"];
            };
        };
        responses: {
            /** @description The flow as it is now; CAMS documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateChatFlowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteChatFlow: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What CAMS says of the deletion; it documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteChatFlowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listFlowVersion: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
                /** @description Number of the page, from 1. */
                pageNo?: number;
                /** @description Entries on a page. */
                pageSize?: number;
                /** @description Only versions in this state. Known: `DRAFT`, `ONLINE`, `OFFLINE`, `DELETED`. */
                status?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions; CAMS documents none of its members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFlowVersionReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    createFlowVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateFlowVersionRequest"];
            };
        };
        responses: {
            /** @description The new version; CAMS documents none of the members. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateFlowVersionReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    readFlowVersion: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
                /** @description Only if the version is in this state. Known: `DRAFT`, `ONLINE`, `OFFLINE`, `DELETED`. */
                status?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
                /** @description Version of the chat flow. Versions are counted from 1. */
                flowVersion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version; CAMS documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadFlowVersionReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    updateFlowVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
                /** @description Version of the chat flow. Versions are counted from 1. */
                flowVersion: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateFlowVersionRequest"];
            };
        };
        responses: {
            /** @description The version as it is now; CAMS documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateFlowVersionReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteFlowVersion: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
                /** @description Version of the chat flow. Versions are counted from 1. */
                flowVersion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What CAMS says of the deletion; it documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteFlowVersionReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    onlineFlowVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
                /** @description Version of the chat flow. Versions are counted from 1. */
                flowVersion: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OnlineFlowVersionRequest"];
            };
        };
        responses: {
            /** @description The version as it is now; CAMS documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnlineFlowVersionReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    offlineFlowVersion: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
                /** @description Note for those who look after the flow; users never see it. */
                remark?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
                /** @description Version of the chat flow. Versions are counted from 1. */
                flowVersion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version as it is now; CAMS documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfflineFlowVersionReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listBindingRelationsForFlowVersion: {
        parameters: {
            query: {
                /** @description Channel of the numbers or pages. Known: `WHATSAPP`, `MESSENGER`, `INSTAGRAM`, `VIBER`. */
                channelType: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bindings. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBindingRelationsForFlowVersionReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    flowRebindPhone: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatFlowBinding"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRebindPhoneReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    flowBindPhone: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatFlowBinding"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowBindPhoneReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    flowUnbindPhone: {
        parameters: {
            query?: {
                /** @description Channel of the numbers or pages. Known: `WHATSAPP`, `MESSENGER`, `INSTAGRAM`, `VIBER`. */
                channelType?: string;
                /** @description Version of the chat flow. Versions are counted from 1. */
                flowVersion?: string;
                /** @description The numbers, country code first; on other channels ids of pages, accounts or services. */
                phoneNumbers?: string[];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowUnbindPhoneReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    triggerChatFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TriggerChatFlowRequest"];
            };
        };
        responses: {
            /** @description What CAMS says of the run; it documents none of the members. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerChatFlowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getChatFlowMetric: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetChatFlowMetricRequest"];
            };
        };
        responses: {
            /** @description The figures; CAMS documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChatFlowMetricReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    readChatFlowLogSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings; CAMS documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadChatFlowLogSettingReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    updateChatFlowLogSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateChatFlowLogSettingRequest"];
            };
        };
        responses: {
            /** @description The settings as they are now; CAMS documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateChatFlowLogSettingReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    createChatFlowLogSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the chat flow, as its creation gave it and the list shows it. */
                flowCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new settings; CAMS documents none of the members. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChatFlowLogSettingReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listChatFlowTemplate: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
                /** @description Part of the name that the templates must have. */
                keyword?: string;
                /** @description Number of the page, from 1. */
                pageNo?: number;
                /** @description Entries on a page. */
                pageSize?: number;
                /** @description Only flows that are started like this. Known: `TriggeredManually`, `TriggeredByWhatsApp`, `TriggeredByMessenger`, `TriggeredByInstagram`, `TriggeredByViber`. */
                triggerType?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of templates; CAMS documents none of its members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChatFlowTemplateReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    getChatFlowTemplate: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the template, as the list of templates gives it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template; CAMS documents none of the members. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChatFlowTemplateReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    listFlowNodeGroup: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPageNo"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPageSize"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFlowNodeGroupReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    listFlowNodePrototypeV2: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
                /** @description Only nodes of this group. Known: `Messaging`, `Core`, `Intelligence`, `Contact`. */
                groupCode?: string;
                /** @description Part of the name that the nodes must have. */
                keyword?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPageNo"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPageSize"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFlowNodePrototypeV2Reply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    listInstagramPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page with its settings. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInstagramPageReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    bindInstagramPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindInstagramPageRequest"];
            };
        };
        responses: {
            /** @description The bound pages. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BindInstagramPageReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteInstagramPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteInstagramPageReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getFbInstagramPages: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetFbInstagramPagesRequest"];
            };
        };
        responses: {
            /** @description The pages. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFbInstagramPagesReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    bindMessengerPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindMessengerPageRequest"];
            };
        };
        responses: {
            /** @description The bound pages. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BindMessengerPageReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteMessengerPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteMessengerPageReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getFbMessengerPages: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetFbMessengerPagesRequest"];
            };
        };
        responses: {
            /** @description The pages. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFbMessengerPagesReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    getWhatsappConversionApi: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The datasets. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWhatsappConversionApiReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    createWhatsappConversionApi: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the instance. It is the `custSpaceId` of a tenant. */
                instanceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateWhatsappConversionApiRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    syncMessageCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the Facebook page. */
                pageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncMessageCampaignRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    addContacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddContactsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddContactsReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateContactById: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the contact; an export shows it. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactByIdRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateContactByIdReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteContacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeleteContactsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteContactsReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getDownloadExcelList: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GetDownloadExcelListRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDownloadExcelListReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteContactsByIds: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteContactsByIdsRequest"];
            };
        };
        responses: {
            /** @description What CAMS says of the outcome. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteContactsByIdsReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    moveContactToGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveContactToGroupRequest"];
            };
        };
        responses: {
            /** @description What CAMS says of the outcome. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveContactToGroupReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listAllGroups: {
        parameters: {
            query?: {
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAllGroupsReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    addGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGroupRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddGroupReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    getGroupExist: {
        parameters: {
            query: {
                /** @description Name of the contact group; no two groups share one. */
                groupName: string;
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetGroupExistReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    deleteGroupById: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the contact group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteGroupByIdReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateGroupName: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the contact group. */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupNameRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateGroupNameReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    removeContactById: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Id of the contact group. */
                groupId: string;
                /** @description Id of the contact; an export shows it. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoveContactByIdReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listMarketingFlow: {
        parameters: {
            query?: {
                /** @description Code of the marketing flow. */
                activityCode?: string;
                /** @description Name of the marketing flow. */
                activityName?: string;
                /** @description State of the marketing flow, such as `active`. */
                activityStatus?: string;
                /** @description Code of the chat flow that is run. */
                relatedFlowCode?: string;
                /** @description Id of the contact group that it is run for. */
                relatedGroupId?: string;
                /** @description Line of business that is meant; `ALICOM_OPAAS` is the only one known. */
                businessCode?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPageIndex"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPageSize"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The marketing flows of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMarketingFlowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    addMarketingFlow: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMarketingFlowRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddMarketingFlowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    updateMarketingFLow: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the marketing flow. */
                activityCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMarketingFLowRequest"];
            };
        };
        responses: {
            /** @description What CAMS says of the outcome. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateMarketingFLowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    deleteMarketingFlow: {
        parameters: {
            query?: {
                /** @description Deprecated: id of the marketing flow; its code says enough. */
                activityId?: string;
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the marketing flow. */
                activityCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteMarketingFlowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    pauseMarketingFLow: {
        parameters: {
            query?: never;
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path: {
                /** @description Code of the marketing flow. */
                activityCode: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PauseMarketingFLowRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PauseMarketingFLowReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502"];
            503: components["responses"]["Problem503"];
            504: components["responses"]["Problem504"];
        };
    };
    listDmAccount: {
        parameters: {
            query?: {
                /** @description Only addresses that contain this. */
                keyword?: string;
                /** @description Only addresses of this kind: `batch` for mailings, `trigger` for single messages. */
                sendType?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPageIndex"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPageSize"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDmAccountReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    listDmTag: {
        parameters: {
            query?: {
                /** @description Only tags that contain this. */
                keyword?: string;
                /** @description The `nextCursor` of the page before; leave it out for the first page. */
                cursor?: components["parameters"]["CursorAsPageIndex"];
                /** @description How many items the page holds at most; 20 if left out. A cursor keeps the limit of its first page. */
                limit?: components["parameters"]["LimitAsPageSize"];
            };
            header?: {
                /** @description `wait=8` lets the call wait up to 8 seconds for its turn where CAMS is busy: 5 unless you say so, 10 at most. */
                Prefer?: components["parameters"]["Prefer"];
                /** @description `u=4` to `u=7` for what is not urgent: your other calls go before it where CAMS is busy (RFC 9218). */
                Priority?: components["parameters"]["Priority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags of this page. */
            200: {
                headers: {
                    "X-Cams-Request-Id": components["headers"]["CamsRequestId"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDmTagReply"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422UpstreamRejected"];
            429: components["responses"]["Problem429TooManyAttemptsOrAccountBusyOrUpstreamThrottled"];
            500: components["responses"]["Problem500"];
            502: components["responses"]["Problem502UpstreamAccountOrUpstreamUnsubscribedOrUpstreamUnavailable"];
            503: components["responses"]["Problem503UpstreamUnavailableOrDatabaseUnavailable"];
            504: components["responses"]["Problem504UpstreamUnavailable"];
        };
    };
    getQuota: {
        parameters: {
            query?: {
                /** @description The action of CAMS to tell of; left out, all for which CAMS documents a limit. */
                action?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How things stand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quota"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    explainCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainCallRequest"];
            };
        };
        responses: {
            /** @description What would become of the call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the plan. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    putPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the plan. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutPlanRequest"];
            };
        };
        responses: {
            /** @description The plan as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503TrailUnavailableOrDatabaseUnavailable"];
        };
    };
    getQuotaOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The override. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaOverride"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    putQuotaOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutQuotaOverrideRequest"];
            };
        };
        responses: {
            /** @description The override as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaOverride"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503TrailUnavailableOrDatabaseUnavailable"];
        };
    };
    deleteQuotaOverride: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The override is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429TooManyAttempts"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503TrailUnavailableOrDatabaseUnavailable"];
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /** @description Start of the time to look at; left out, 24 hours before its end, or 30 days with `granularity=day`. */
                from?: string;
                /** @description End of the time to look at; left out, now. */
                to?: string;
                /** @description Counts per hour, or per day in the time zone of the tenant's plan. */
                granularity?: "hour" | "day";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429TooManyAttemptsOrTooManySearches"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
    getTenantUsage: {
        parameters: {
            query?: {
                /** @description Start of the time to look at; left out, 24 hours before its end, or 30 days with `granularity=day`. */
                from?: string;
                /** @description End of the time to look at; left out, now. */
                to?: string;
                /** @description Counts per hour, or per day in the time zone of the tenant's plan. */
                granularity?: "hour" | "day";
            };
            header?: never;
            path: {
                /** @description Id of the tenant. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            400: components["responses"]["Problem400InvalidRequest"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403InsufficientScopeOrForbidden"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429TooManyAttemptsOrTooManySearches"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503DatabaseUnavailable"];
        };
    };
}
