package vn.chuyendoiso.plan.task;

import java.util.Optional;

/**
 * One of the groups into which a guidance divides tasks (nhóm nhiệm vụ).
 *
 * <p>Example: group 3 of the guidance on plans of 2025, "Hạ tầng số".
 *
 * <p>Immutable and thread-safe.
 *
 * @param code its code in the set, such as {@code 3} or {@code IV}
 * @param vietnamese its Vietnamese name; absent if the source seen does not give it
 * @param english its English name; absent if the source seen does not give it
 */
public record TaskGroup(String code, Optional<String> vietnamese, Optional<String> english) {}
