package dev.slipway.processor.hostile;

import dev.slipway.processor.testing.AcceptedExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The accepted modules that need no options of their own, and every place for a text in them. */
final class Modules {

    private final List<Deployable> all;
    private final Judge judge = new Judge();
    private final Map<String, List<Place>> places = new TreeMap<>();
    private final List<String> members;
    private final List<String> freeMembers;

    private static final class Shared {
        private static final Modules MODULES = new Modules();
    }

    /** All modules, compiled once for several tests. */
    static Modules shared() {
        return Shared.MODULES;
    }

    private Modules() {
        all = AcceptedExample.all().stream()
                .filter(example -> !example.hasOptions())
                .map(Deployable::new)
                .toList();
        for (Deployable deployable : all) {
            for (Place place : Places.of(deployable)) {
                places.computeIfAbsent(place.member(), key -> new ArrayList<>()).add(place);
            }
        }
        for (List<Place> ofMember : places.values()) {
            // A member without an open place must refuse every text.
            if (ofMember.stream().anyMatch(judge::isOpen)) {
                ofMember.removeIf(place -> !judge.isOpen(place));
            }
        }
        members = List.copyOf(places.keySet());
        freeMembers = places.values().stream()
                .flatMap(List::stream)
                .filter(judge::isFree)
                .map(Place::member)
                .distinct()
                .toList();
    }

    List<Deployable> all() {
        return all;
    }

    Judge judge() {
        return judge;
    }

    /** The members that have a place. */
    Set<String> members() {
        return places.keySet();
    }

    List<Place> placesIn(Deployable deployable) {
        return places.values().stream()
                .flatMap(List::stream)
                .filter(place -> place.deployable() == deployable)
                .toList();
    }

    /** The members that refuse hardly any text. */
    List<String> freeMembers() {
        return freeMembers;
    }

    /** A random place. Members that refuse hardly any text are chosen more often, because they show most. */
    Place any(SplittableRandom random) {
        List<String> from = random.nextInt(3) == 0 ? freeMembers : members;
        List<Place> ofMember = places.get(from.get(random.nextInt(from.size())));
        return ofMember.get(random.nextInt(ofMember.size()));
    }

    String harmless(Place place) {
        Harmless harmless = judge.harmlessAt(place, "");
        return harmless == null ? "a" : harmless.text();
    }
}
