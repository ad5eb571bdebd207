package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.IMPLEMENT;

import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.file.AgreementFile;

/**
 * A host's request to do something without a call-off, which {@link Judged} on its class has judged as {@link
 * se.samverkan.rules.RuleBook#assess(AgreementFile, Activity, se.samverkan.core.time.AsOf)} does. Nothing is recorded. A
 * request that lacks its file or its activity isn't judged: that they must be there is for the host's own constraints to tell.
 */
@PublicApi(IMPLEMENT)
public interface TriedActivity {

    /**
     * The file that it is done under.
     *
     * @return the file
     */
    AgreementFile getFile();

    /**
     * What is to be done.
     *
     * @return the activity
     */
    Activity getActivity();
}
