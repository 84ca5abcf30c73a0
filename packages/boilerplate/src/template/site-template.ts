/** What is known of one site's furniture; made by `learnTemplate`. */
export interface SiteTemplate {
  readonly version: 1;
}
