/**
 * There is one server, and nothing to choose. Most people authorise by client id and secret, the last part of the dialog:
 * it is shown first. No credential has the scopes of tenants and of operators, so there is nothing to select all.
 */
export const STYLE = `
.swagger-ui .topbar { padding: 8px 0 }
.swagger-ui .topbar a.link { display: none }
.swagger-ui .schemes-server-container { visibility: hidden }
.swagger-ui .info { margin: 24px 0 }
.swagger-ui .scheme-container { padding: 12px 0 }
.swagger-ui .dialog-ux .modal-ux-content { display: flex; flex-direction: column; max-height: 75vh }
.swagger-ui .dialog-ux .auth-container:last-child { order: -1; border-bottom: 1px solid #ebebeb }
.swagger-ui .dialog-ux .scope-def { display: none }
.swagger-ui .dialog-ux .scopes h2 a:first-of-type { display: none }
.swagger-ui .dialog-ux .scopes { display: grid; grid-template-columns: 1fr 1fr }
.swagger-ui .dialog-ux .scopes h2 { grid-column: 1 / -1 }
.swagger-ui .response-col_links { display: none }
.swagger-ui .response:not([data-code^="2"]) .response-control-media-type { display: none }
@media (max-width: 640px) {
  .swagger-ui .opblock-tag { flex-wrap: wrap }
  .swagger-ui .opblock-tag a { flex: 1 }
  .swagger-ui .opblock-tag small { flex: 1 1 100%; order: 1; padding: 0 }
  .swagger-ui .opblock-summary .view-line-link { display: none }
  .swagger-ui .dialog-ux .modal-ux { min-width: 0; width: 95% }
  .swagger-ui .dialog-ux .scopes { grid-template-columns: 1fr }
}
`;
