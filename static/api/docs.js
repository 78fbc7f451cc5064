// The collections to try out: Swagger UI, from our own host.
const operations = document.getElementById("operations");
window.SwaggerUIBundle({
  url: operations.dataset.schema,
  dom_id: "#operations",
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: 0,
  supportedSubmitMethods: ["get", "head"],
  validatorUrl: null,
});
