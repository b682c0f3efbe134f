package kesi.shell.swing.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.FixedPolicy;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.record.api.Batch;
import kesi.shell.swing.editor.Workshop;
import kesi.shell.swing.help.HelpServices;
import kesi.shell.swing.help.HelpTrail;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.recent.RecentThings;
import kesi.shell.swing.sample.SampleCommands;
import kesi.shell.swing.sample.SampleKeys;
import kesi.shell.swing.sample.SamplePages;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.sample.SampleTypes.Contest;
import kesi.shell.swing.sample.SampleTypes.Filter;
import kesi.shell.swing.sample.ThreadTasks;
import kesi.shell.swing.welcome.WelcomeState.Changed;
import kesi.shell.swing.window.DoorWorkbench;
import kesi.shell.swing.window.ShellDoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeLookTest {

    @TempDir
    Path home;

    private final MemoryRecords records = new MemoryRecords(SampleTypes.contests(), SampleTypes.filters());
    private Workshop workshop;
    private RecentThings recent;
    private WelcomeLook look;

    @BeforeEach
    void open() {
        Stores stores = new Stores();
        stores.bindRecords(records);
        stores.bindJournal(records.journal());
        ThreadTasks tasks = new ThreadTasks();
        SampleCommands commands = new SampleCommands(tasks);
        CoreServices core = new CoreServices(
                FixedLanguage.chinese(),
                tasks,
                commands,
                new SampleKeys(commands),
                TestJson.create(),
                new FixedPolicy());
        workshop = new Workshop(home, core, stores, new Contributions<>(), new DoorWorkbench(new ShellDoor()));
        recent = RecentThings.of(home, core);
        HelpServices help = new HelpServices(new SamplePages(), new HelpTrail());
        look = new WelcomeLook(core, stores, new Contributions<>(), new Contributions<>(), help, workshop, recent);
    }

    @AfterEach
    void close() {
        workshop.close();
        recent.close();
    }

    @Test
    void whatTheProductKeepsForItselfIsNeitherCountedNorOfferedAsWork() {
        save(SampleTypes.filters(), new Filter("mine", "news.item", "", List.of(), List.of(), List.of()));
        assertThat(look.state().records()).isZero();
        assertThat(look.state().changed()).isEmpty();

        Ref contest = save(SampleTypes.contests(), new Contest("焊接技能竞赛", "一类", java.math.BigDecimal.ONE));
        save(SampleTypes.filters(), new Filter("other", "news.item", "", List.of(), List.of(), List.of()));

        assertThat(look.state().records()).isEqualTo(1);
        assertThat(look.state().changed()).extracting(Changed::record).containsExactly(contest);
    }

    private <T extends Record> Ref save(kesi.record.api.spi.RecordType<T> type, T value) {
        Batch batch = Batch.because(Message.literal("test"));
        Ref ref = records.shelf(type).add(batch, value);
        records.commit(batch);
        return ref;
    }
}
