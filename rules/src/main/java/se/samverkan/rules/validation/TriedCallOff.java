package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.IMPLEMENT;

import se.samverkan.core.PublicApi;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;

/**
 * A host's request to call something off, which {@link Judged} on its class has judged as {@link
 * se.samverkan.rules.RuleBook#assess(AgreementFile, CallOff, se.samverkan.core.time.AsOf)} does. Nothing is recorded. A
 * request that lacks its file or its call-off, as a form with an empty field does, isn't judged: that they must be there is for the
 * host's own constraints, such as {@code @NotNull}, to tell.
 */
@PublicApi(IMPLEMENT)
public interface TriedCallOff {

    /**
     * The file that it is called off under.
     *
     * @return the file
     */
    AgreementFile getFile();

    /**
     * What is called off.
     *
     * @return the call-off
     */
    CallOff getCallOff();
}
