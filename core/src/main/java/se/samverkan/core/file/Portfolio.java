package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.CaseNumber;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.core.time.AsOf;

/**
 * Agreement files side by side, each of another agreement, in a stated order, and the questions over them all.
 *
 * <p>A revision numbers the acts of one file, so a portfolio is asked with the day and the day of knowledge alone: a revision in
 * the axes doesn't count. To ask again with exactly what was known, take the {@link #revisions} of the files when the question is
 * first asked, keep them, and ask the portfolio {@link #atRevisions}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Portfolio {

    private static final Set<LifecycleState> IN_FORCE =
            Set.of(LifecycleState.IN_FORCE, LifecycleState.EXTENDED, LifecycleState.UNDER_NOTICE);

    private final List<AgreementFile> files;
    private final Map<AgreementId, Long> pinned;

    private Portfolio(List<AgreementFile> files, Map<AgreementId, Long> pinned) {
        this.files = List.copyOf(files);
        this.pinned = Map.copyOf(pinned);
    }

    /**
     * The portfolio of files.
     *
     * @param files the files, each of another agreement
     * @return the portfolio
     * @throws InvalidValueException if two files are of the same agreement
     */
    public static Portfolio of(AgreementFile... files) {
        return of(List.of(files));
    }

    /**
     * The portfolio of files.
     *
     * @param files the files, each of another agreement
     * @return the portfolio
     * @throws InvalidValueException if two files are of the same agreement
     */
    public static Portfolio of(List<AgreementFile> files) {
        Set<AgreementId> ids = new HashSet<>();
        for (AgreementFile file : files) {
            if (!ids.add(file.getId())) {
                throw new InvalidValueException("portfolio", file.getId(), "one file for each agreement");
            }
        }
        return new Portfolio(files, Map.of());
    }

    /**
     * This portfolio with a file, in the place of that of the same agreement, or else at the end.
     *
     * @param file the file
     * @return the portfolio
     */
    public Portfolio with(AgreementFile file) {
        List<AgreementFile> changed = new ArrayList<>(files);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).getId().equals(file.getId())) {
                changed.set(i, file);
                return new Portfolio(changed, pinned);
            }
        }
        changed.add(file);
        return new Portfolio(changed, pinned);
    }

    /**
     * The last revision of each file that a question knows.
     *
     * @param asOf the day, and the knowledge
     * @return the revisions, for {@link #atRevisions}
     */
    public Map<AgreementId, Long> revisions(AsOf asOf) {
        Map<AgreementId, Long> known = new LinkedHashMap<>();
        views(asOf)
                .forEach(view -> known.put(
                        view.getFile().getId(), view.exactAsOf().getRevision().orElseThrow()));
        return Collections.unmodifiableMap(known);
    }

    /**
     * This portfolio as it stood at a revision of each file: what was recorded after it isn't known to any question, and files
     * without a revision aren't there.
     *
     * @param revisions the last revision that is known, by the file's agreement
     * @return the portfolio
     * @throws InvalidValueException if a revision is negative
     */
    public Portfolio atRevisions(Map<AgreementId, Long> revisions) {
        for (long revision : revisions.values()) {
            if (revision < 0) {
                throw new InvalidValueException("revision", revision, "0 or more");
            }
        }
        return new Portfolio(
                files.stream()
                        .filter(file -> revisions.containsKey(file.getId()))
                        .toList(),
                revisions);
    }

    /**
     * Every file as it stands to a question.
     *
     * @param asOf the day, and the knowledge
     * @return the views in the order of the files
     */
    public List<FileView> views(AsOf asOf) {
        return files.stream().map(file -> view(file, asOf)).toList();
    }

    /**
     * The file of an agreement as it stands to a question.
     *
     * @param id the agreement
     * @param asOf the day, and the knowledge
     * @return the view; absent where the file isn't here
     */
    public Optional<FileView> view(AgreementId id, AsOf asOf) {
        return find(id).map(file -> view(file, asOf));
    }

    private FileView view(AgreementFile file, AsOf asOf) {
        Long revision = pinned.get(file.getId());
        return file.at(revision == null ? asOf.atAnyRevision() : asOf.atRevision(revision));
    }

    /**
     * Every file.
     *
     * @return the files in the order given
     */
    public List<AgreementFile> getFiles() {
        return files;
    }

    /**
     * The file of an agreement.
     *
     * @param id the agreement
     * @return the file; absent where it isn't here
     */
    public Optional<AgreementFile> find(AgreementId id) {
        return files.stream().filter(file -> file.getId().equals(id)).findFirst();
    }

    /**
     * The files whose agreement all parties have signed and is in force on the day, as far as its days are stated or assumed:
     * {@link se.samverkan.core.lifecycle.Lifecycle} has no other state for it than in force, extended or under notice. A draft
     * is in force on no day, also where its term covers it.
     *
     * @param asOf the day, and the knowledge
     * @return the files, without those of which it can't be told
     */
    public List<AgreementFile> inForce(AsOf asOf) {
        return matching(asOf, view -> IN_FORCE.containsAll(statesOf(view)));
    }

    /**
     * The files of which it can't be told whether the agreement is in force on the day, because a day of the term or of signing
     * is open. A draft that surely not all have signed isn't among them.
     *
     * @param asOf the day, and the knowledge
     * @return the files
     */
    public List<AgreementFile> possiblyInForce(AsOf asOf) {
        return matching(
                asOf,
                view -> statesOf(view).stream().anyMatch(IN_FORCE::contains) && !IN_FORCE.containsAll(statesOf(view)));
    }

    private static Set<LifecycleState> statesOf(FileView view) {
        return view.lifecycle().getPossibleStates();
    }

    /**
     * The files whose agreement concerns a partner, as a party or as a party's member, whether bound or not. Those that
     * concern one whose place the partner has taken, or may have, are among them, also where only another of the files tells
     * of the succession.
     *
     * @param partner the partner
     * @param asOf the day, and the knowledge
     * @return the files
     */
    public List<AgreementFile> concerning(PartnerId partner, AsOf asOf) {
        Objects.requireNonNull(partner, "partner");
        List<FileView> views = views(asOf);
        Predecessors predecessors = new Predecessors(views);
        return views.stream()
                .filter(view ->
                        isReached(predecessors.of(partner, view.getFile().getId()), view))
                .map(FileView::getFile)
                .toList();
    }

    private static boolean isReached(Set<PartnerId> anyOf, FileView view) {
        return view.reach().stream()
                .anyMatch(named -> anyOf.contains(named.getPartner().getId()));
    }

    /**
     * The files whose agreement covers an area.
     *
     * @param area the area
     * @param asOf the day, and the knowledge
     * @return the files
     */
    public List<AgreementFile> covering(CollaborationArea area, AsOf asOf) {
        return matching(asOf, view -> view.terms().findArea(area).isPresent());
    }

    /**
     * The files whose agreement is of a kind.
     *
     * @param kind the kind
     * @return the files
     */
    public List<AgreementFile> ofKind(AgreementKind kind) {
        return files.stream()
                .filter(file -> file.getSignedAgreement().getKind() == kind)
                .toList();
    }

    /**
     * The files whose agreement states a purpose.
     *
     * @param purpose the purpose
     * @param asOf the day, and the knowledge
     * @return the files
     */
    public List<AgreementFile> serving(Purpose purpose, AsOf asOf) {
        return matching(asOf, view -> view.terms().getPurposes().contains(purpose));
    }

    /**
     * The files whose agreement states a field.
     *
     * @param field the field
     * @param asOf the day, and the knowledge
     * @return the files
     */
    public List<AgreementFile> within(Field field, AsOf asOf) {
        return matching(asOf, view -> view.terms().getFields().contains(field));
    }

    /**
     * The files of which a recurring duty of a kind is overdue, such as the reviews.
     *
     * @param kind the kind of duty
     * @param asOf the day, and the knowledge
     * @return the files, without those of which it can't be told
     */
    public List<AgreementFile> overdue(DutyKind kind, AsOf asOf) {
        return matching(
                asOf,
                view -> view.followUp().duties().stream()
                        .anyMatch(duty ->
                                duty.getKind().equals(kind) && duty.isOverdue().orElse(false)));
    }

    /**
     * The files whose agreement a partner has registered under a case number.
     *
     * @param partner the partner whose register it is
     * @param caseNumber the case number
     * @param asOf the day, and the knowledge
     * @return the files
     */
    public List<AgreementFile> filedUnder(PartnerId partner, CaseNumber caseNumber, AsOf asOf) {
        return matching(
                asOf,
                view -> caseNumber.equals(
                        view.terms().getCaseNumbers().get(Objects.requireNonNull(partner, "partner"))));
    }

    /**
     * The files whose agreement a document belongs to, such as a price list that several agreements share.
     *
     * @param reference the reference under which the host keeps the document
     * @param asOf the day, and the knowledge
     * @return the files
     */
    public List<AgreementFile> withAttachment(String reference, AsOf asOf) {
        return matching(
                asOf,
                view -> view.terms().getAttachments().stream()
                        .anyMatch(attachment -> attachment.getReference().equals(reference)));
    }

    private List<AgreementFile> matching(AsOf asOf, Predicate<FileView> wanted) {
        return views(asOf).stream().filter(wanted).map(FileView::getFile).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Portfolio that && files.equals(that.files) && pinned.equals(that.pinned);
    }

    @Override
    public int hashCode() {
        return 31 * files.hashCode() + pinned.hashCode();
    }

    @Override
    public String toString() {
        return "portfolio of " + files.size() + (files.size() == 1 ? " file" : " files");
    }
}
