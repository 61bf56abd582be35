package vn.chuyendoiso.plan.task;

import java.util.Optional;

/**
 * One of the groups into which a guidance divides tasks (nhóm nhiệm vụ).
 *
 * <p>Example: group 3 of the guidance on plans of 2025, "Hạ tầng số". Below a group there may be
 * others, with dotted codes: 1.1 "Ngày chuyển đổi số" in plans of 2023.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code its code in the set, such as {@code 3}, {@code IV} or {@code 1.1}
 * @param vietnamese its Vietnamese name; absent if the source seen does not give it
 * @param english its English name; absent if the source seen does not give it
 * @param source where it was seen
 * @param confidence how sure the row is: {@code seed} if the source was read whole, {@code page} if
 *     it stands on a public page, or a vendor's own word
 */
public record TaskGroup(
    String code,
    Optional<String> vietnamese,
    Optional<String> english,
    String source,
    String confidence) {}
