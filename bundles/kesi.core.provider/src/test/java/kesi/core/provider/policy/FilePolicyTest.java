package kesi.core.provider.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.policy.Authority;
import kesi.core.api.policy.DepartmentPolicy;
import kesi.core.api.policy.Role;
import kesi.core.api.policy.Rule;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePolicyTest {

    @TempDir
    Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    @Test
    void withoutAnyFileEverythingIsAsWithoutAPolicy() {
        FilePolicy policy = desk.policy();

        assertThat(policy.rules()).isEmpty();
        assertThat(policy.damage()).isEmpty();
        assertThat(policy.developer()).isFalse();
        assertThat(policy.person().roles()).containsExactlyInAnyOrder(Role.values());
        assertThat(policy.person().account()).isEqualTo(Desk.ACCOUNT);
    }

    @Test
    void aRuleKnowsFileLineAndColumn() {
        Path file = desk.write(
                "machine", "{\n  \"lock\": {\n    \"look.theme\": \"dark\",\n    \"look.fontSize\": 120\n  }\n}");

        FilePolicy policy = desk.policy();

        assertThat(policy.rule("lock.look.theme"))
                .contains(new Rule("lock.look.theme", "dark", Authority.MACHINE, file, 3, 5));
        assertThat(policy.rule("lock.look.font-size"))
                .contains(new Rule("lock.look.font-size", 120, Authority.MACHINE, file, 4, 5));
        assertThat(policy.rule("lock.look.font-size").orElseThrow().place().toString())
                .isEqualTo(file + ", line 4, column 5");
    }

    @Test
    void everyElementOfAListIsARuleWithItsOwnPlace() {
        desk.write("machine", "{\"features\": {\"forbid\": [\"news\",\n   \"demo\"]}}");

        assertThat(desk.policy().rules("features.forbid"))
                .extracting(Rule::word, Rule::line, Rule::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("news", 1, 26),
                        org.assertj.core.groups.Tuple.tuple("demo", 2, 4));
    }

    @Test
    void theMachineStandsAboveTheDepartmentAndTheDepartmentAboveTheWorkspace() {
        desk.write("workspace", "{\"department\": \"c\", \"developer\": true, \"update\": {\"signatures\": 1}}");
        FilePolicy policy = desk.policy();
        assertThat(policy.developer()).isTrue();

        DepartmentPolicy department = desk.department("{\"department\": \"b\", \"developer\": false}");
        policy.bindDepartment(department);
        assertThat(policy.developer()).isFalse();
        assertThat(policy.rule("department").orElseThrow().word()).isEqualTo("b");

        desk.write("machine", "{\"department\": \"a\"}");
        assertThat(policy.rule("department").orElseThrow().authority()).isEqualTo(Authority.MACHINE);
        assertThat(policy.rule("update.signatures").orElseThrow().number()).contains(1);
        policy.unbindDepartment(department);
        assertThat(policy.developer()).isTrue();
    }

    @Test
    void thePlaceOfADepartmentsRuleIsItsPlaceInTheWholeFile() {
        FilePolicy policy = desk.policy();
        policy.bindDepartment(desk.department("{\"developer\": false}"));

        Rule rule = policy.rule("developer").orElseThrow();
        assertThat(List.of(rule.line(), rule.column())).containsExactly(2, 12);
        assertThat(policy.files()).contains(folder.resolve("department.json"));
    }

    @Test
    void anEmptyListOfAStrongerFileTrustsNobody() {
        desk.write("machine", "{\"trust\": {\"signers\": []}}");
        desk.write("workspace", "{\"trust\": {\"signers\": [{\"name\": \"x\", \"certificate\": \"x.pem\"}]}}");

        FilePolicy policy = desk.policy();

        assertThat(policy.names("trust.signers")).isTrue();
        assertThat(policy.rules("trust.signers")).isEmpty();
        assertThat(policy.rules()).isEmpty();
    }

    @Test
    void prohibitionsOfAllFilesAddUp() {
        desk.write("machine", "{\"features\": {\"forbid\": [\"a\"]}, \"trust\": {\"revoked\": [\"11\"]}}");
        desk.write(
                "workspace",
                "{\"features\": {\"forbid\": [\"b\"]},"
                        + "\"trust\": {\"revoked\": [{\"id\": \"22\", \"why\": \"lost\"}]}}");

        FilePolicy policy = desk.policy();

        assertThat(policy.rules("features.forbid")).extracting(Rule::word).containsExactly("a", "b");
        assertThat(policy.rules("trust.revoked").get(1).texts("why")).containsExactly("lost");
        assertThat(policy.rules("trust.revoked").get(0).member("why")).isEmpty();
    }

    @Test
    void rolesAreTheMatterOfOneFile() {
        desk.write("machine", "{\"roles\": {\"editor\": [\"zhang\"], \"analyst\": [\"*\"]}}");
        desk.write("workspace", "{\"roles\": {\"it\": [\"zhang\"]}}");

        FilePolicy policy = desk.policy();

        assertThat(policy.person().roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.ANALYST);
        assertThat(policy.accounts(Role.IT)).isEmpty();
        assertThat(policy.accounts(Role.EDITOR)).extracting(Rule::word).containsExactly("zhang");
    }

    @Test
    void aFileThatIsWrittenWhileRunningHoldsFromThenOnAndIsTold() {
        FilePolicy policy = desk.policy();
        List<String> told = new ArrayList<>();
        policy.onChange(() -> told.add("changed"));
        policy.onChange(() -> {
            throw new IllegalStateException("a listener of somebody else");
        });

        desk.write("workspace", "{\"developer\": true}");

        assertThat(policy.developer()).isTrue();
        assertThat(told).containsExactly("changed");
    }

    @Test
    void aFileThatCannotBeUsedAllowsNothingAndLocksOnWithWhatItForbids() {
        desk.write("machine", "{\"features\": {\"forbid\": [\"a\"]},\n \"devloper\": true}");
        desk.write("workspace", "{\"developer\": true, \"lock\": {\"look.theme\": \"dark\"}}");

        FilePolicy policy = desk.policy();

        assertThat(policy.damage().orElseThrow().toString()).contains("machine.json", "line 2, column 2", "devloper");
        assertThat(policy.developer()).isFalse();
        assertThat(policy.person().roles()).isEmpty();
        assertThat(policy.rules("features.forbid")).hasSize(1);
        assertThat(policy.rule("lock.look.theme")).isPresent();
    }

    @Test
    void whateverDoesNotFitIsToldWithItsPlace() {
        Map<String, String> wrong = Map.ofEntries(
                Map.entry("{", ""),
                Map.entry("[]", "1:1"),
                Map.entry("{\"lock\": 1}", "1:2"),
                Map.entry("{\"look\": {}}", "1:2"),
                Map.entry("{\"lock\": {},\n \"lok\": 1}", "2:2"),
                Map.entry("{\"lock\": {\"a.b\": {}}}", "1:11"),
                Map.entry("{\"lock\": {\"a.fooBar\": 1, \"a.foo-bar\": 2}}", "1:26"),
                Map.entry("{\"roles\": {\"king\": []}}", "1:12"),
                Map.entry("{\"roles\": {\"it\": [1]}}", "1:19"),
                Map.entry("{\"trust\": {\"unsigned\": \"allow\"}}", "1:12"),
                Map.entry("{\"trust\": {\"signers\": [{\"name\": \"a\"}]}}", "1:24"),
                Map.entry("{\"trust\": {\"signers\": [{\"name\": \"a\", \"certificate\": \"b\", \"c\": 1}]}}", "1:58"),
                Map.entry("{\"trust\": {\"revoked\": [{\"id\": \"a\", \"since\": \"now\"}]}}", "1:36"),
                Map.entry("{\"features\": {\"forbid\": [\"a b\"]}}", "1:26"),
                Map.entry("{\"features\": {\"forbid\": \"a\"}}", "1:15"),
                Map.entry("{\"update\": {\"signatures\": 9}}", "1:13"),
                Map.entry("{\"department\": null}", "1:2"),
                Map.entry("{\"developer\": \"yes\"}", "1:2"));

        wrong.forEach((text, place) -> {
            Path file = desk.write("wrong", text);
            assertThat(desk.policy().check(file))
                    .as(text)
                    .isNotEmpty()
                    .extracting(Finding::place)
                    .contains(place);
        });
    }

    @Test
    void aFileWithoutFaultsPassesAndOneThatIsNotThereIsAProblem() throws Exception {
        Path good = desk.write("good", """
                {
                  "lock": { "look.theme": "dark", "lists.columns": ["a", 1, true] },
                  "department": "office",
                  "features": { "require": ["news"], "forbid": ["org.example:*"] },
                  "trust": {
                    "signers": [
                      { "name": "IT", "certificate": "it.pem", "features": ["*"], "departments": ["office"] }
                    ],
                    "revoked": ["ab", { "id": "cd", "why": "lost", "since": "2026-01-31" }],
                    "unsigned": "deny", "untrusted": "deny", "expired": "deny", "downgrade": "developer"
                  },
                  "update": { "signatures": 2, "minimum-age": 7, "rehearse": "schema", "repositories": ["https://it"] },
                  "roles": { "analyst": ["*"], "editor": [], "judge": [], "keeper": [], "it": ["root"] },
                  "developer": false
                }
                """);

        assertThat(desk.policy().check(good)).isEmpty();
        assertThatThrownBy(() -> desk.policy().check(folder.resolve("none.json")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("none.json");
        Files.write(folder.resolve("gbk.json"), "{\"department\": \"宣传\"}".getBytes("GB18030"));
        assertThat(desk.policy()
                        .check(folder.resolve("gbk.json"))
                        .get(0)
                        .sentence()
                        .toString())
                .contains("UTF-8");
        assertThat(Files.readString(good, StandardCharsets.UTF_8)).contains("lock");
    }

    @Test
    void aDepartmentThatCannotBeReadSaysNothing() {
        FilePolicy policy = desk.policy();
        DepartmentPolicy sound = desk.department("{\"developer\": true}");
        policy.bindDepartment(sound);

        policy.bindDepartment(desk.department("{}"));

        assertThat(policy.developer()).isFalse();
    }

    @Test
    void thePolicyOfTheMachineComesBeforeTheOneThatIsNamed() {
        PolicyPlaces linux = new PolicyPlaces(
                name -> Map.of("kesi.policy", "/p/a.json", "os.name", "Linux", "kesi.home", "/h")
                        .get(name),
                Map.of("KESI_POLICY", "/p/b.json"));
        PolicyPlaces windows = new PolicyPlaces(
                name -> name.equals("os.name") ? "Windows 11" : null, Map.of("ProgramData", "D:/Data"));

        assertThat(linux.machine())
                .containsExactly(Path.of("/etc/kesi/policy.json"), Path.of("/p/a.json"), Path.of("/p/b.json"));
        assertThat(linux.workspace()).isEqualTo(Path.of("/h/policy.json"));
        assertThat(windows.machine()).containsExactly(Path.of("D:/Data", "Kesi", "policy.json"));
    }
}
