package se.samverkan.rules.internal;

import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.AttestedInput;
import se.samverkan.core.finding.Finding;

/** The values by which a finding tells of an attestation: by whom, on which day, and where it is written. */
public final class AttestedValues {

    private AttestedValues() {}

    /** Adds {@code by}, {@code day} and {@code reference} of an attestation or a denial. */
    public static Finding.Builder add(Finding.Builder finding, Attestation attestation) {
        return finding.value("by", attestation.getBy())
                .value("day", attestation.getDay())
                .value("reference", attestation.getReference());
    }

    /** Adds those of the attestation that there is or else the denial, and where there are both {@code deniedBy} and so on. */
    public static Finding.Builder add(Finding.Builder finding, AttestedInput told) {
        told.getAttestation().or(told::getDenial).ifPresent(attestation -> add(finding, attestation));
        if (told.isDisputed()) {
            told.getDenial()
                    .ifPresent(denial -> finding.value("deniedBy", denial.getBy())
                            .value("deniedDay", denial.getDay())
                            .value("deniedReference", denial.getReference()));
        }
        return finding;
    }
}
