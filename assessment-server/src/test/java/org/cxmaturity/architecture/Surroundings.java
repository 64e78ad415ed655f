package org.cxmaturity.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.Set;

/** What a computation may not ask of the machine it runs on, because the answer differs from run to run. */
final class Surroundings {

    private static final List<String> ASKED = List.of(
            "java.time.*.now",
            "java.time.Clock.*",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Locale.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.*",
            "java.security.SecureRandom.*",
            "java.util.random.RandomGenerator.getDefault",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.in",
            "java.lang.System.out",
            "java.lang.System.err");

    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    private Surroundings() {}

    /** A clock, the default zone or locale, unseeded chance, the environment or a standard stream. */
    static DescribedPredicate<JavaAccess<?>> asked() {
        return DescribedPredicate.describe("asks its surroundings", access -> isAsked(access.getTarget()));
    }

    /** A function of Math whose last bit is the platform's choice. */
    static DescribedPredicate<JavaAccess<?>> inexactMath() {
        return DescribedPredicate.describe(
                "is inexact",
                access -> access.getTargetOwner().isEquivalentTo(Math.class)
                        && INEXACT.contains(access.getTarget().getName()));
    }

    private static boolean isAsked(AccessTarget target) {
        String owner = target.getOwner().getFullName();
        return isUnseeded(owner, target)
                || ASKED.contains(owner + "." + target.getName())
                || ASKED.contains(owner + ".*")
                || ASKED.contains(target.getOwner().getPackageName() + ".*." + target.getName());
    }

    private static boolean isUnseeded(String owner, AccessTarget target) {
        boolean random = owner.equals("java.util.Random") || owner.equals("java.util.SplittableRandom");
        return random
                && target instanceof CodeUnitAccessTarget unit
                && unit.getName().equals("<init>")
                && unit.getRawParameterTypes().isEmpty();
    }
}
