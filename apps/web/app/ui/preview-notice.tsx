import { Trans } from "@lingui/react/macro";

/** Tells staff that a page shows what readers do not see yet. */
export const PreviewNotice = () => (
  <p className="preview-notice wrap" role="status">
    <Trans>
      <strong>Preview.</strong> All drafts are shown as if they were published. Readers see none of this yet.
      A link leads back to the published pages. <a href="/admin/drafts">To the drafts</a>
    </Trans>
  </p>
);
