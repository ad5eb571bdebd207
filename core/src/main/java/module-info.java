/**
 * The model of collaboration agreements between Swedish municipalities, regions and universities, and what judgements on
 * them are made of. Values only: no clock, no logging, no framework.
 */
module se.samverkan.core {
    requires transitive org.joda.money;
    requires transitive jakarta.validation;
    requires static de.siegmar.fastcsv;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports se.samverkan.core;
    exports se.samverkan.core.activity;
    exports se.samverkan.core.agreement;
    exports se.samverkan.core.budget;
    exports se.samverkan.core.code;
    exports se.samverkan.core.credit;
    exports se.samverkan.core.deadline;
    exports se.samverkan.core.difference;
    exports se.samverkan.core.exchange;
    exports se.samverkan.core.file;
    exports se.samverkan.core.finding;
    exports se.samverkan.core.index;
    exports se.samverkan.core.lifecycle;
    exports se.samverkan.core.followup;
    exports se.samverkan.core.money;
    exports se.samverkan.core.participant;
    exports se.samverkan.core.partner;
    exports se.samverkan.core.placement;
    exports se.samverkan.core.quantity;
    exports se.samverkan.core.share;
    exports se.samverkan.core.statute;
    exports se.samverkan.core.text;
    exports se.samverkan.core.time;
    exports se.samverkan.core.workforce;
    exports se.samverkan.core.internal to
            se.samverkan.rules;

    provides jakarta.validation.valueextraction.ValueExtractor with
            se.samverkan.core.money.MoneyValueExtractor;
}
