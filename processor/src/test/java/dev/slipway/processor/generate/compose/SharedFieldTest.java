package dev.slipway.processor.generate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.format.YamlMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What moves into a shared field, and out of which mappings. */
class SharedFieldTest {

    private static final List<String> KEYS = List.of("a", "b", "c", "d", "e");

    private static YamlMap map(String... lines) {
        var map = new YamlMap();
        for (String line : lines) {
            String[] words = line.split("=");
            map.put(words[0], words[1]);
        }
        return map;
    }

    private static YamlMap take(YamlMap... maps) {
        return new SharedField("field", "", KEYS).takeFrom(List.of(maps));
    }

    @Test
    void linesThatAllHaveMoveIntoIt() {
        YamlMap one = map("a=1", "x=9", "b=2", "c=3", "d=4", "e=5");
        YamlMap two = map("a=1", "b=2", "c=3", "d=4", "e=5");

        assertThat(take(one, two)).isEqualTo(map("a=1", "b=2", "c=3", "d=4", "e=5"));
        assertThat(one).isEqualTo(map("x=9").merge("field"));
        assertThat(two).isEqualTo(map().merge("field"));
    }

    @Test
    void theMostFrequentLineCountsAndOthersKeepTheirs() {
        YamlMap one = map("a=0", "b=2", "c=3", "d=4", "e=5");
        YamlMap two = map("a=1", "b=2", "c=3", "d=4", "e=5");
        YamlMap three = map("a=1", "b=2", "c=3", "d=4", "e=5");

        assertThat(take(one, two, three)).isEqualTo(map("a=1", "b=2", "c=3", "d=4", "e=5"));
        assertThat(one).isEqualTo(map("a=0").merge("field"));
        assertThat(two).isEqualTo(map().merge("field"));
    }

    @Test
    void aKeyThatAMappingLacksIsNotGivenToIt() {
        YamlMap lacking = map("a=1", "b=2", "c=3", "d=4");
        YamlMap one = map("a=1", "b=2", "c=3", "d=4", "e=5");
        YamlMap two = map("a=1", "b=2", "c=3", "d=4", "e=5");

        assertThat(take(lacking, one, two).has("e")).isTrue();
        assertThat(lacking).isEqualTo(map("a=1", "b=2", "c=3", "d=4"));
        assertThat(one).isEqualTo(map().merge("field"));
    }

    @Test
    void aLineOfTheOthersAloneIsNotInIt() {
        YamlMap one = map("a=1", "b=2", "c=3", "d=4", "e=6");
        YamlMap two = map("a=1", "b=2", "c=3", "d=4", "e=7");
        YamlMap three = map("a=1", "b=2", "c=3", "d=4", "e=8");

        assertThat(take(one, two, three)).isEqualTo(map("a=1", "b=2", "c=3", "d=4"));
        assertThat(one).isEqualTo(map("e=6").merge("field"));
    }

    @Test
    void nothingMovesWhereTheFileWouldBecomeLonger() {
        YamlMap one = map("a=1", "b=2", "c=3", "d=4");
        YamlMap two = map("a=1", "b=2", "c=3", "d=4");

        assertThat(take(one, two).isEmpty()).isTrue();
        assertThat(one).isEqualTo(map("a=1", "b=2", "c=3", "d=4"));
        assertThat(take(map("a=1", "b=2", "c=3", "d=4", "e=5")).isEmpty()).isTrue();
        assertThat(take().isEmpty()).isTrue();
    }

    @Test
    void aMergeForOneLineIsNotWorthIt() {
        YamlMap one = map("a=1", "b=9", "c=9", "d=9", "e=9");
        YamlMap two = map("a=1", "b=2", "c=3", "d=4", "e=5");
        YamlMap three = map("a=1", "b=2", "c=3", "d=4", "e=5");

        take(one, two, three);

        assertThat(one).isEqualTo(map("a=1", "b=9", "c=9", "d=9", "e=9"));
    }

    @Test
    void theSameLineWithAnotherCommentIsAnotherLine() {
        YamlMap one = map("a=1", "b=2", "c=3", "d=4").put("e", "5", "Why.");
        YamlMap two = map("a=1", "b=2", "c=3", "d=4", "e=5");
        YamlMap three = map("a=1", "b=2", "c=3", "d=4", "e=5");

        take(one, two, three);

        assertThat(one).isEqualTo(new YamlMap().put("e", "5", "Why.").merge("field"));
    }

    @Test
    void aFieldMergesWhatItsUsersHaveMerged() {
        YamlMap one = map("a=1", "b=2", "x=1").merge("base");
        YamlMap two = map("a=1", "b=3", "x=2").merge("base");
        YamlMap three = map("a=1", "b=2", "x=3").merge("base");
        YamlMap four = map("a=1", "b=2", "x=4").merge("base");
        YamlMap other = map("a=1", "b=2", "x=5");

        YamlMap field = new SharedField("field", "base", KEYS).takeFrom(List.of(one, two, three, four, other));

        assertThat(field).isEqualTo(map("a=1", "b=2").merge("base"));
        assertThat(two).isEqualTo(map("b=3", "x=2").merge("field"));
        assertThat(other).isEqualTo(map("a=1", "b=2", "x=5"));
    }

    @Test
    void aMappingBelowMergesOneAboveIfItHasAllOfItsKeys() {
        var field = new SharedField("above", "", List.of());
        YamlMap above = map("a=1", "b=2", "c=3");
        YamlMap below = map("a=1", "b=2", "c=4", "d=5");
        YamlMap lacking = map("a=1", "b=2", "d=5");

        field.mergeInto(lacking, above);
        assertThat(lacking).isEqualTo(map("a=1", "b=2", "d=5"));
        field.mergeInto(below, above);
        assertThat(below).isEqualTo(map("c=4", "d=5").merge("above"));
        assertThat(above).isEqualTo(map("a=1", "b=2", "c=3"));
    }
}
