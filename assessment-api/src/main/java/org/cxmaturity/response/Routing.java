package org.cxmaturity.response;

import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Condition;
import org.cxmaturity.questionnaire.Item;

/** Which items a respondent was asked: by role, and by earlier answers. */
public final class Routing {
    private Routing() {}

    /**
     * Whether an item is asked of this respondent. A respondent without a role is asked items for all roles only.
     * A condition holds on the earlier item's raw value; without a value it does not hold. The reader has made sure
     * that conditions look backwards, so asking about the earlier item first is the caller's business: an item whose
     * condition rests on an item that was not asked has no value there and is not asked either.
     */
    public static boolean asked(Item item, Response response) {
        if (!item.roles().isEmpty() && !item.roles().contains(response.background(Background.ROLE))) {
            return false;
        }
        Condition when = item.when();
        return when == null || (response.answers().get(when.item()) instanceof Answer.Value v && when.holds(v.value()));
    }
}
