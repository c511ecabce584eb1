package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.ResourcesMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Cpus;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** Limits are amounts that Docker accepts, and reservations are not above them. */
public final class ResourcesCheck implements ServiceCheck {

    /** The least memory that Docker accepts. */
    public static final long DOCKER_MINIMUM = 6L << 20;

    private static final long LEAST_TEMPORARY = 1L << 20;

    @Override
    public void check(Service service, Problems problems) {
        check(service.resources(), problems);
        checkSize(
                service.run().tmpSize(),
                LEAST_TEMPORARY,
                "1M",
                service.origin().member(ContainerImageMembers.TMP_SIZE),
                problems);
    }

    /** Checks the limits of one container, whatever runs in it. */
    public static void check(Resources resources, Problems problems) {
        checkCpus(resources, problems);
        checkMemory(resources, problems);
        if (resources.pids() < 50 || resources.pids() > 1_000_000) {
            problems.add(ProblemKind.PIDS_RANGE
                    .at(resources.origin().member(ResourcesMembers.PIDS))
                    .with("pids", resources.pids()));
        }
    }

    private static void checkCpus(Resources resources, Problems problems) {
        Cpus limit = resources.cpus();
        Cpus reserved = resources.reservedCpus();
        Origin reservation = resources.origin().member(ResourcesMembers.RESERVED_CPUS);
        if (!limit.isValid()) {
            problems.add(ProblemKind.CPUS_SYNTAX
                    .at(resources.origin().member(ResourcesMembers.CPUS))
                    .quoting("cpus", limit.text()));
        }
        if (!reserved.isValid()) {
            problems.add(ProblemKind.CPUS_SYNTAX.at(reservation).quoting("cpus", reserved.text()));
        }
        if (limit.isValid() && reserved.isValid()) {
            if (reserved.hundredths() > limit.hundredths()) {
                problems.add(ProblemKind.RESERVATION_ABOVE_LIMIT
                        .at(reservation)
                        .with("reservation", reserved.text())
                        .with("limit", limit.text()));
            }
        }
    }

    private static void checkMemory(Resources resources, Problems problems) {
        ByteSize limit = resources.memory();
        ByteSize reserved = resources.reservedMemory();
        Origin memory = resources.origin().member(ResourcesMembers.MEMORY);
        Origin reservation = resources.origin().member(ResourcesMembers.RESERVED_MEMORY);
        checkSize(limit, DOCKER_MINIMUM, "6M", memory, problems);
        checkSize(reserved, DOCKER_MINIMUM, "6M", reservation, problems);
        if (limit.isValid() && reserved.isValid()) {
            if (reserved.bytes() > limit.bytes()) {
                problems.add(ProblemKind.RESERVATION_ABOVE_LIMIT
                        .at(reservation)
                        .with("reservation", reserved.text())
                        .with("limit", limit.text()));
            }
        }
    }

    private static void checkSize(ByteSize size, long minimum, String least, Origin origin, Problems problems) {
        if (size.bytes() < minimum) {
            problems.add(ProblemKind.SIZE_SYNTAX
                    .at(origin)
                    .quoting("size", size.text())
                    .with("least", least)
                    .with("example", "512M"));
        }
    }
}
