package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.ceiling;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

@DisplayName("Of amendments a file takes those that can be applied, and leaves no view that can't be had")
class AmendmentRefusalTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);
    private static final PriceId SEAT = PriceId.of("seat");
    private static final Change PRICE = Change.of(Price.of(SEAT, PriceUnit.SEAT, amount(9_000)));
    private static final Change JOINING = Change.joining(Party.of(SUNDSVALL, Role.CLIENT));
    private static final Change LEAVING = Change.leaving(SUNDSVALL.getId());

    private static Amendment named(String id, LocalDate day, Change... changes) {
        return amendment(day, changes).toBuilder().id(AmendmentId.of(id)).build();
    }

    private static Amendment replacing(String id, String replaced, LocalDate day, Change... changes) {
        return named(id, day, changes).toBuilder()
                .replaces(AmendmentId.of(replaced))
                .build();
    }

    private static void assertRefused(AgreementFile file, Amendment amendment, String message) {
        assertThatThrownBy(() -> file.record(amendment, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(message);
    }

    @Test
    @DisplayName("what isn't there can't be left, taken away or changed, and a letter of intent gets no ceiling")
    void notThere() {
        assertRefused(OPENED, amendment(JULY, LEAVING), "a partner that is a party on 2024-07-01");
        assertRefused(OPENED, amendment(JULY, Change.withoutPrice(SEAT)), "a price that is stated");
        assertRefused(
                OPENED, amendment(JULY, Change.withoutArea(CollaborationArea.RESEARCH)), "an area that is covered");
        AgreementFile letter = AgreementFile.open(
                LetterOfIntent.builder().id(AGREEMENT.getId()).build());
        assertRefused(letter, amendment(JULY, ceiling(1)), "a ceiling on a LETTER_OF_INTENT");
        assertThat(letter.getRevision()).isZero();
    }

    @Test
    @DisplayName("what an earlier amendment has brought can be changed and taken away")
    void there() {
        AgreementFile file = OPENED.record(amendment(JULY, PRICE, JOINING), DAY)
                .record(amendment(AUGUST, Change.withoutPrice(SEAT), LEAVING), DAY);
        assertThat(on(file, AUGUST.minusDays(1)).terms().getPrices()).hasSize(1);
        assertThat(on(file, AUGUST).terms().getPrices()).isEmpty();
        assertThat(on(file, AUGUST).terms().getParties()).hasSize(3);
        assertThat(on(file, AUGUST).reach(SUNDSVALL.getId())).isEmpty();
        assertThat(on(file, AUGUST.minusDays(1)).reach(SUNDSVALL.getId())).isPresent();
        assertThat(on(file, JULY.minusDays(1)).reach(SUNDSVALL.getId())).isEmpty();
    }

    @Test
    @DisplayName(
            "a back-dated one that would leave a later one without what it changes is refused, and the file as it was")
    void backDated() {
        AgreementFile file =
                OPENED.record(amendment(JULY, PRICE), DAY).record(amendment(AUGUST, Change.withoutPrice(SEAT)), DAY);
        List<Act> acts = file.getActs();
        assertRefused(file, amendment(AUGUST.minusDays(1), Change.withoutPrice(SEAT)), "without the price seat");
        assertThat(file.getActs()).isEqualTo(acts);
        assertThat(on(file, AUGUST).terms().getPrices()).isEmpty();
    }

    @Test
    @DisplayName("a joining dated before another of the same partner is refused too")
    void joinedTwice() {
        AgreementFile file = OPENED.record(amendment(AUGUST, JOINING), DAY);
        assertRefused(file, amendment(JULY, JOINING), "a partner that isn't a party on 2024-08-01/..");
    }

    @Test
    @DisplayName("an id is used once")
    void ids() {
        AgreementFile file = OPENED.record(named("T-1", JULY, ceiling(1)), DAY);
        assertRefused(
                file, named("T-1", AUGUST, ceiling(2)), "amendment.id: expected an id that no earlier amendment has");
        assertThat(file.record(named("T-2", AUGUST, ceiling(2)), DAY).getRevision())
                .isEqualTo(2);
        assertThat(file.record(amendment(AUGUST, ceiling(2)), DAY)
                        .record(amendment(AUGUST, ceiling(3)), DAY)
                        .getRevision())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("one that takes another's place counts alone, from its recording on")
    void replaced() {
        Amendment first = named("T-1", JULY, ceiling(1));
        Amendment second = replacing("T-2", "T-1", AUGUST, ceiling(2));
        AgreementFile file = OPENED.record(first, DAY).record(second, DAY);
        FileView july = on(file, JULY);
        assertThat(july.amendments()).containsExactly(second);
        assertThat(july.terms()).isEqualTo(AGREEMENT);
        assertThat(on(file, AUGUST).terms().getCeiling()).hasValue(Ceiling.of(amount(2)));
        FileView before = file.at(AsOf.on(JULY).atRevision(1));
        assertThat(before.amendments()).containsExactly(first);
        assertThat(before.terms().getCeiling()).hasValue(Ceiling.of(amount(1)));
    }

    @Test
    @DisplayName("the place of none, of one recorded later, of one replaced already and of itself can't be taken")
    void replacedRefused() {
        AgreementFile file = OPENED.record(named("T-1", JULY, ceiling(1)), DAY)
                .record(replacing("T-2", "T-1", JULY, ceiling(2)), DAY);
        String expected = "amendment.replaces: expected an earlier amendment that still counts";
        assertRefused(file, replacing("T-3", "T-4", JULY, ceiling(3)), expected);
        assertRefused(file, replacing("T-3", "T-1", JULY, ceiling(3)), expected);
        assertThatThrownBy(() -> replacing("T-3", "T-3", JULY, ceiling(3)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amendment.replaces: expected another amendment than itself, but was 'T-3'");
        AgreementFile third = file.record(replacing("T-3", "T-2", JULY, ceiling(3)), DAY);
        assertThat(on(third, JULY).amendments()).hasSize(1);
    }

    @Test
    @DisplayName("taking a place is refused where a later one rests on what the replaced one brought")
    void replacedWhatIsNeeded() {
        AgreementFile file = OPENED.record(named("T-1", JULY, PRICE), DAY)
                .record(named("T-2", AUGUST, Change.withoutPrice(SEAT)), DAY);
        assertRefused(file, replacing("T-3", "T-1", JULY, ceiling(3)), "without the price seat");
    }

    @Test
    @DisplayName(
            "personal data of contacts is dropped in one call, in the agreement and its amendments, and all else stays")
    void personalData() {
        Contact contact = Contact.builder()
                .partner(SUNDSVALL.getId())
                .role(Text.of("HR-strateg"))
                .name("Kim Exempel")
                .email("kim@example.org")
                .build();
        Change contacts = Change.contacts(SUNDSVALL.getId(), contact);
        AgreementFile file = AgreementFile.open(
                        AGREEMENT.toBuilder().addContacts(contact).build())
                .record(named("T-1", JULY, contacts, ceiling(5)), DAY)
                .record(Files.callOff("A-1", 1, DAY), DAY);
        AgreementFile shorn = file.withoutPersonalData();
        assertThat(shorn.getSignedAgreement().getContacts()).containsExactly(contact.withoutPersonalData());
        assertThat(on(shorn, JULY).terms().getContacts()).containsExactly(contact.withoutPersonalData());
        assertThat(on(file, JULY).terms().getContacts()).containsExactly(contact);
        assertThat(shorn.getRevision()).isEqualTo(2);
        assertThat(shorn.getActs().get(1)).isEqualTo(file.getActs().get(1));
        assertThat(on(shorn, JULY).terms().getCeiling()).hasValue(Ceiling.of(amount(5)));
        assertThat(on(shorn, JULY).balances()).isEqualTo(on(file, JULY).balances());
        assertThat(shorn.withoutPersonalData()).isEqualTo(shorn);
    }

    @Test
    @DisplayName("amendments are listed in the order recorded, whatever their days, as far as they are known")
    void listed() {
        Amendment later = amendment(AUGUST, ceiling(1));
        Amendment earlier = amendment(JULY, ceiling(2));
        AgreementFile file = OPENED.record(later, DAY).record(earlier, DAY.plusDays(1));
        assertThat(on(file, DAY).amendments()).containsExactly(later, earlier);
        assertThat(file.at(AsOf.on(AUGUST).knownOn(DAY)).amendments()).containsExactly(later);
    }
}
