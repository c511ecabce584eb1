package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.ResourcesMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Cpus;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** Limits are amounts that Docker takes, and reservations fit into them. */
public final class ResourcesCheck implements ServiceCheck {

    /** Docker takes no less. */
    public static final long DOCKER_MINIMUM = 6L << 20;

    @Override
    public void check(Service service, Problems problems) {
        check(service.resources(), problems);
    }

    /** Checks the limits of one container, whatever runs in it. */
    public static void check(Resources resources, Problems problems) {
        checkCpus(resources, problems);
        checkMemory(resources, problems);
        problems.require(
                resources.pids() >= 50 && resources.pids() <= 1_000_000,
                ProblemKind.PIDS_RANGE,
                resources.origin().member(ResourcesMembers.PIDS),
                resources.pids());
    }

    private static void checkCpus(Resources resources, Problems problems) {
        Cpus limit = resources.cpus();
        Cpus reserved = resources.reservedCpus();
        Origin reservation = resources.origin().member(ResourcesMembers.RESERVED_CPUS);
        problems.require(
                limit.isValid(),
                ProblemKind.CPUS_SYNTAX,
                resources.origin().member(ResourcesMembers.CPUS),
                Texts.shown(limit.text()));
        problems.require(reserved.isValid(), ProblemKind.CPUS_SYNTAX, reservation, Texts.shown(reserved.text()));
        if (limit.isValid() && reserved.isValid()) {
            problems.require(
                    reserved.hundredths() <= limit.hundredths(),
                    ProblemKind.RESERVATION_ABOVE_LIMIT,
                    reservation,
                    reserved.text(),
                    limit.text());
        }
    }

    private static void checkMemory(Resources resources, Problems problems) {
        ByteSize limit = resources.memory();
        ByteSize reserved = resources.reservedMemory();
        Origin memory = resources.origin().member(ResourcesMembers.MEMORY);
        Origin reservation = resources.origin().member(ResourcesMembers.RESERVED_MEMORY);
        checkSize(limit, memory, problems);
        checkSize(reserved, reservation, problems);
        if (limit.isValid() && reserved.isValid()) {
            problems.require(
                    reserved.bytes() <= limit.bytes(),
                    ProblemKind.RESERVATION_ABOVE_LIMIT,
                    reservation,
                    reserved.text(),
                    limit.text());
        }
    }

    private static void checkSize(ByteSize size, Origin origin, Problems problems) {
        problems.require(
                size.bytes() >= DOCKER_MINIMUM,
                ProblemKind.SIZE_SYNTAX,
                origin,
                Texts.shown(size.text()),
                "6M",
                "512M");
    }
}
