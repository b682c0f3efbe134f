package kesi.shell.swing.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.shell.api.View.Area;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.sample.SampleTypes.Genre;
import kesi.shell.swing.sample.SampleTypes.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record whose text is markup with a picture: it is shown as it stands, and nobody fetches the picture. */
class CanaryCases {

    @TempDir
    Path home;

    private final AtomicInteger fetched = new AtomicInteger();
    private ServerSocket server;
    private Screen screen;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listener = new Thread(this::count, "canary");
        listener.setDaemon(true);
        listener.start();
        screen = Screen.open(home);
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
        server.close();
    }

    @Test
    void theServerWouldNoticeASwingLabelThatTakesMarkup() throws Exception {
        Screen.call(() -> {
            JLabel naive = new JLabel();
            naive.putClientProperty("html.disable", Boolean.FALSE);
            naive.setText(canary());
            naive.setSize(naive.getPreferredSize());
            return paint(naive);
        });
        screen.until("a connection", () -> fetched.get() > 0);
    }

    @Test
    void aRecordOfMarkupIsShownLiterallyEverywhere() throws Exception {
        Ref ref = commit();
        screen.run(() -> {
            screen.sample.add("canary", canary(), canary(), 1, List.of("canary.view"));
            screen.sample.addView("canary.view", canary(), canary(), Area.MAIN, scope -> new JLabel(canary()));
            screen.sample.workbench.showView("canary.view");
            screen.sample.workbench.showView("shell.list:news.item");
            screen.sample.selection.select(List.of(ref));
            screen.sample.workbench.showView("shell.form:" + ref);
            screen.sample.workbench.notice(Message.literal(canary()));
            screen.sample.workbench.say(Problem.failed(Message.literal(canary())));
        });
        screen.until(
                "the detail",
                () -> Screen.components()
                        .anyMatch(one -> "detail.title".equals(one.getName())
                                && one instanceof javax.swing.JTextArea text
                                && text.getText().equals(canary())));
        screen.run(() -> screen.sample.workbench.showView("shell.list:news.item"));
        screen.until(
                "the list",
                () -> Screen.components()
                        .anyMatch(one -> one instanceof JTable table && table.isShowing() && table.getRowCount() == 9));
        screen.run(this::paintAll);
        screen.run(CanaryCases::hoverEverything);
        Thread.sleep(500);

        assertThat(fetched).hasValue(0);
        assertThat(markupRenderers()).isEmpty();
    }

    @Test
    void tabsMenusToolTipsAndDialogsOfPlugInsAreCoveredToo() throws Exception {
        screen.run(() -> {
            JTabbedPane tabs = new JTabbedPane();
            tabs.addTab(canary(), null, new JLabel(canary()), canary());
            tabs.addTab("plain", new JLabel("plain"));
            tabs.setTitleAt(1, canary());
            JToolTip tip = tabs.createToolTip();
            tip.setTipText(canary());
            JOptionPane pane = new JOptionPane(canary());
            javax.swing.JMenuItem item = new javax.swing.JMenuItem(canary());
            javax.swing.JList<String> list = new javax.swing.JList<>(new String[] {canary()});
            javax.swing.JTree tree = new javax.swing.JTree(new Object[] {canary()});
            javax.swing.JComboBox<String> box = new javax.swing.JComboBox<>(new String[] {canary()});
            JTable table = new JTable(new Object[][] {{canary()}}, new Object[] {canary()});
            for (JComponent one :
                    List.<JComponent>of(tabs, tip, pane, item, list, tree, box, table, table.getTableHeader())) {
                one.setSize(one.getPreferredSize());
                one.doLayout();
                paint(one);
            }
        });
        Thread.sleep(400);

        assertThat(fetched).hasValue(0);
    }

    private Ref commit() {
        Batch batch = Batch.because(Message.literal(canary()));
        Item item = new Item(
                canary(), Genre.NEWS, canary(), Optional.of(BigDecimal.ONE), List.of(canary(), "缂丝 " + canary()));
        Ref ref = screen.sample.records.shelf(SampleTypes.items()).add(batch, item);
        screen.sample.records.commit(batch);
        return ref;
    }

    private String canary() {
        return "<html><img src=http://127.0.0.1:" + server.getLocalPort() + "/x.png><b>x</b>";
    }

    private void count() {
        while (!server.isClosed()) {
            try (Socket one = server.accept()) {
                fetched.incrementAndGet();
            } catch (IOException e) {
                return; // the server was closed
            }
        }
    }

    private void paintAll() {
        Screen.components()
                .filter(JComponent.class::isInstance)
                .map(JComponent.class::cast)
                .filter(one -> one.getWidth() > 0 && one.getHeight() > 0)
                .forEach(CanaryCases::paint);
    }

    private static BufferedImage paint(JComponent widget) {
        BufferedImage image = new BufferedImage(
                Math.max(1, widget.getWidth()), Math.max(1, widget.getHeight()), BufferedImage.TYPE_INT_RGB);
        widget.print(image.createGraphics());
        return image;
    }

    private static void hoverEverything() {
        Screen.components()
                .filter(JComponent.class::isInstance)
                .map(JComponent.class::cast)
                .filter(one -> one.getToolTipText() != null)
                .forEach(one -> {
                    JToolTip tip = one.createToolTip();
                    tip.setTipText(one.getToolTipText());
                    tip.setSize(tip.getPreferredSize());
                    paint(tip);
                });
    }

    private static List<String> markupRenderers() {
        return Screen.call(() -> Screen.components()
                .filter(JComponent.class::isInstance)
                .map(JComponent.class::cast)
                .filter(one -> one.getClientProperty(BasicHTML.propertyKey) != null)
                .map(Object::toString)
                .toList());
    }
}
