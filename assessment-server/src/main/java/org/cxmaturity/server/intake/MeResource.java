package org.cxmaturity.server.intake;

import org.cxmaturity.rest.MeApi;
import org.cxmaturity.rest.StoredResponse;
import org.jspecify.annotations.Nullable;

/** A respondent's own answers, for whoever holds the receipt. */
final class MeResource implements MeApi {
    private final Kept kept;

    MeResource(Kept kept) {
        this.kept = kept;
    }

    @Override
    public StoredResponse get(@Nullable String receipt) {
        return StoredResponses.of(kept.byReceipt(receipt));
    }

    @Override
    public void withdraw(@Nullable String receipt, @Nullable String ifMatch) {
        StoredRow row = kept.byReceipt(receipt);
        kept.delete(row.assessment(), row.id(), ifMatch);
    }
}
