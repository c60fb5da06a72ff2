// Paints one page with everything of ui/look, light, dark and at 200 per cent, so that eyes can judge it.
// Usage: candour_lookgallery FOLDER (off screen: QT_QPA_PLATFORM=offscreen)

#include "ask/questiondialog.h"
#include "look/chipbar.h"
#include "look/clocklabel.h"
#include "look/dateedit.h"
#include "look/elidedlabel.h"
#include "look/emptypage.h"
#include "look/fonts.h"
#include "look/growingtextedit.h"
#include "look/inlinemessage.h"
#include "look/sectionlist.h"
#include "look/statechip.h"
#include "look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextStream>
#include <QToolButton>
#include <QVBoxLayout>

using namespace candour;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// Draws the state column as chips.
class ChipDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const Chip chip {index.data().toString(), index.data(Qt::UserRole).value<StateShape>(),
            index.data(Qt::UserRole + 1).value<Tone>()};
        painter->setFont(option.font);
        paintChip(*painter, option.rect.adjusted(6, 0, -6, 0), chip, option.palette);
    }
};

struct Row
{
    const char *reference;
    const char *title;
    Chip chip;
    const char *due;
};

QList<QStandardItem *> itemsOf(const Row &row)
{
    auto *state = new QStandardItem(row.chip.word);
    state->setData(QVariant::fromValue(row.chip.shape), Qt::UserRole);
    state->setData(QVariant::fromValue(row.chip.tone), Qt::UserRole + 1);
    auto *due = new QStandardItem(u(row.due));
    due->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return {new QStandardItem(u(row.reference)), new QStandardItem(u(row.title)), state, due};
}

QWidget *makeList(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(u("Learning responses"), page);
    title->setFont(headFont(page->font()));
    auto *add = new QPushButton(glyphIcon(Glyph::Plus, Role::OnAccent), u("New response"), page);
    makePrimary(add);
    auto *views = new QToolButton(page);
    views->setText(u("Views"));
    views->setIcon(glyphIcon(Glyph::SaveView));
    views->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->addWidget(title, 1);
    head->addWidget(views);
    head->addWidget(add);
    column->addLayout(head);

    auto *filters = new QHBoxLayout;
    auto *find = new QLineEdit(page);
    find->setPlaceholderText(u("Type to filter"));
    find->addAction(glyphIcon(Glyph::Search, Role::Muted), QLineEdit::LeadingPosition);
    auto *type = new QComboBox(page);
    type->addItems({u("Any type"), u("PSII"), u("After action review")});
    filters->addWidget(type);
    filters->addWidget(find, 1);
    column->addLayout(filters);
    auto *chips = new ChipBar(page);
    chips->setChips({{u("state"), u("State: in analysis")}, {u("ward"), u("Ward: 12")}, {u("year"), u("Year: 2026/27")}});
    column->addWidget(chips);

    auto *model = new QStandardItemModel(page);
    model->setHorizontalHeaderLabels({u("Reference"), u("Title"), u("State"), u("Due")});
    model->setHeaderData(3, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    for (const Row &row : {Row {"LR-2026-017", "Fall with fracture, Ward 12", {u("In analysis"), StateShape::Half, Tone::Info}, "12 Jan 2027"},
             Row {"LR-2026-016", "Delayed recognition of sepsis in the emergency department", {u("Planned"), StateShape::Open, Tone::Neutral}, "3 Feb 2027"},
             Row {"LR-2026-015", "Wrong-route medicine, theatre recovery", {u("Overdue"), StateShape::Overdue, Tone::Critical}, "11 Nov 2026"},
             Row {"LR-2026-014", "Missed follow-up of a scan", {u("Paused"), StateShape::Paused, Tone::Caution}, "1 Mar 2027"},
             Row {"LR-2026-013", "Pressure ulcer, community nursing", {u("Approved"), StateShape::Full, Tone::Positive}, "30 Sep 2026"}})
        model->appendRow(itemsOf(row));
    auto *table = new QTableView(page);
    table->setModel(model);
    table->setItemDelegateForColumn(2, new ChipDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSortingEnabled(true);
    table->resizeColumnsToContents();
    table->setColumnWidth(2, table->fontMetrics().averageCharWidth() * 20);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->selectRow(2);
    table->setFont(tabularFont(table->font()));
    column->addWidget(table, 1);
    return page;
}

Result<QDate> refuse(const QString &)
{
    return Error {Error::Kind::Invalid, u("“soonish” is not a day. Write it like 12/1/27 or +10wd."), {}};
}

QWidget *makeFields(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *form = new QFormLayout(page);
    auto *reviewer = new QComboBox(page);
    reviewer->addItems({u("Patient safety specialist"), u("Ward manager")});
    auto *line = new QLineEdit(u("Fall with fracture, Ward 12"), page);
    line->setObjectName(u("focused"));
    auto *date = new DateEdit(refuse, page);
    date->setDate(QDate(2027, 1, 12));
    auto *wrong = new DateEdit(refuse, page);
    wrong->lineEdit()->setText(u("soonish"));
    wrong->lineEdit()->setModified(true);
    Q_EMIT wrong->lineEdit()->editingFinished();
    auto *text = new GrowingTextEdit(page);
    text->setPlainText(u("The patient was found beside the bed at 03:10. The bay was staffed by one nurse; the second was "
                         "helping in the next bay. The call bell lay out of reach."));
    auto *spin = new QSpinBox(page);
    spin->setRange(0, 99);
    spin->setValue(14);
    auto *off = new QLineEdit(u("Issued at this desk"), page);
    off->setEnabled(false);
    form->addRow(u("Title"), line);
    form->addRow(u("Lead"), reviewer);
    form->addRow(u("Agreed due date"), date);
    form->addRow(u("Date shared with the family"), wrong);
    form->addRow(u("What happened"), text);
    form->addRow(u("People involved"), spin);
    form->addRow(u("Reference"), off);
    auto *ticks = new QHBoxLayout;
    auto *on = new QCheckBox(u("Family is involved"), page);
    on->setChecked(true);
    auto *some = new QCheckBox(u("Some shared"), page);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    ticks->addWidget(on);
    ticks->addWidget(some);
    ticks->addWidget(new QCheckBox(u("Coroner informed"), page));
    ticks->addStretch();
    form->addRow(ticks);
    auto *radios = new QHBoxLayout;
    auto *first = new QRadioButton(u("Moderate"), page);
    first->setChecked(true);
    radios->addWidget(first);
    radios->addWidget(new QRadioButton(u("Severe"), page));
    radios->addStretch();
    form->addRow(radios);
    return page;
}

QWidget *makeIcons(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *grid = new QGridLayout(page);
    for (int glyph = 0; glyph < glyphCount; ++glyph) {
        auto *button = new QToolButton(page);
        button->setIcon(glyphIcon(static_cast<Glyph>(glyph), glyph % 7 == 3 ? Role::Accent : Role::Text));
        button->setText(glyphName(static_cast<Glyph>(glyph)));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(QSize(32, 32));
        button->setAutoRaise(true);
        button->setEnabled(glyph % 11 != 10);
        grid->addWidget(button, glyph / 9, glyph % 9);
    }
    return page;
}

QWidget *makeRecord(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    auto *head = new QHBoxLayout;
    head->addWidget(new QLabel(u("LR-2026-017"), page));
    head->addWidget(new StateChip({u("In analysis"), StateShape::Half, Tone::Info}, page));
    head->addWidget(new StateChip({u("Overdue"), StateShape::Overdue, Tone::Critical}, page));
    head->addStretch();
    column->addLayout(head);
    auto *title = new ElidedLabel(u("Fall with fracture, Ward 12"), page);
    title->setFont(titleFont(page->font()));
    column->addWidget(title);
    auto *clocks = new QHBoxLayout;
    auto *due = new ClockLabel(page);
    due->setClock({u("Agreed due 12 Jan 2027 – 31 wd"), u("In 31 working days."), StateShape::Open, Tone::Neutral});
    auto *late = new ClockLabel(page);
    late->setClock({u("Letter due 2 Nov 2026 – 5 wd late"), u("5 working days late."), StateShape::Overdue, Tone::Critical});
    clocks->addWidget(due);
    clocks->addWidget(late);
    clocks->addStretch();
    column->addLayout(clocks);
    const std::pair<Tone, const char *> messages[] {{Tone::Info, "This record was made under the 2024 harm definitions."},
        {Tone::Caution, "To move on: finding 3 has no evidence."},
        {Tone::Critical, "The team folder cannot be reached. You can go on working; changes are sent when it is back."}};
    for (const auto &[tone, words] : messages) {
        auto *message = new InlineMessage(page);
        message->say(tone, u(words), tone == Tone::Caution ? u("Show the finding") : QString());
        column->addWidget(message);
    }
    auto *tabs = new QTabWidget(page);
    tabs->setDocumentMode(true);
    auto *scroll = new QScrollArea(tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeFields(scroll));
    tabs->addTab(scroll, u("Summary"));
    tabs->addTab(new EmptyPage(Glyph::Clock, u("Events appear here.")), u("Timeline"));
    tabs->addTab(new QWidget(tabs), u("System map"));
    tabs->addTab(new QWidget(tabs), u("Findings"));
    column->addWidget(tabs, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *off = new QPushButton(u("Approve"), page);
    off->setEnabled(false);
    buttons->addWidget(new QPushButton(glyphIcon(Glyph::Export), u("Export"), page));
    buttons->addWidget(off);
    auto *go = new QPushButton(u("Send for review"), page);
    makePrimary(go);
    buttons->addWidget(go);
    column->addLayout(buttons);
    return page;
}

std::unique_ptr<QMainWindow> makeWindow()
{
    auto window = std::make_unique<QMainWindow>();
    for (const auto *name : {"File", "Edit", "View", "Record", "Go", "Help"})
        window->menuBar()->addMenu(u(name));
    auto *centre = new QWidget(window.get());
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabs = new QTabBar(centre);
    tabs->setExpanding(false);
    for (const auto *name : {"Overview", "Safety", "Clinical audit", "Patient experience"})
        tabs->addTab(u(name));
    tabs->setCurrentIndex(1);
    column->addWidget(tabs);
    auto *split = new QSplitter(centre);
    auto *sections = new SectionList(split);
    sections->setSections({{u("a"), u("Triage"), Glyph::Incident, 14}, {u("b"), u("Responses"), Glyph::Response, 31},
        {u("c"), u("Candour"), Glyph::People, 6}, {u("d"), u("Actions"), Glyph::Action, 58},
        {u("e"), u("PSIRP"), Glyph::Report, std::nullopt, true}, {u("f"), u("Alerts"), Glyph::Warning, 2},
        {u("g"), u("Themes"), Glyph::Theme, 1204}});
    sections->setCurrentKey(u("b"));
    split->addWidget(sections);
    split->addWidget(makeList(split));
    split->addWidget(makeRecord(split));
    split->setSizes({200, 620, 620});
    column->addWidget(split, 1);
    window->setCentralWidget(centre);
    window->statusBar()->setContentsMargins(12, 0, 12, 0);
    window->statusBar()->setSizeGripEnabled(false);
    window->statusBar()->addWidget(new QLabel(u("saved 14:02 – you are Specialist – register: Northvale"), window.get()));
    auto *bar = new QProgressBar(window.get());
    bar->setValue(40);
    bar->setTextVisible(false);
    bar->setMaximumWidth(160);
    window->statusBar()->addPermanentWidget(bar);
    window->statusBar()->addPermanentWidget(new QLabel(u("5 of 212 shown"), window.get()));
    return window;
}

void save(QWidget &widget, const QString &path)
{
    if (!widget.grab().save(path))
        qWarning("Cannot write %s", qPrintable(path));
}

void paintAll(const QString &folder, const QString &name, const QSize &size)
{
    QElapsedTimer timer;
    timer.start();
    const auto window = makeWindow();
    window->resize(size);
    window->show();
    window->activateWindow();
    QApplication::processEvents();
    QTextStream(stdout) << name << ": window made and shown in " << timer.elapsed() << " ms\n";
    window->findChild<QLineEdit *>(u("focused"))->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    save(*window, folder + u'/' + name + u".png");

    const std::unique_ptr<QWidget> icons(makeIcons(nullptr));
    save(*icons, folder + u'/' + name + u"-icons.png");

    EmptyPage empty(Glyph::Response, u("Learning responses appear here once an incident has been triaged."));
    empty.addButton(u("Begin a response"), u("begin"));
    empty.addButton(u("Import"), u("import"));
    empty.resize(size.width() / 2, size.height() / 3);
    save(empty, folder + u'/' + name + u"-empty.png");

    QuestionDialog dialog(u("Withdraw LR-2026-017?"),
        u("It leaves every list and count. It stays in the audit trail and can be restored."), nullptr);
    dialog.addCancel(u("Cancel"));
    dialog.addVerb(u("Withdraw the record"));
    dialog.adjustSize();
    save(dialog, folder + u'/' + name + u"-dialog.png");

    QMenu menu;
    menu.addAction(glyphIcon(Glyph::Edit), u("Edit"))->setShortcut(QKeySequence(u("Ctrl+E")));
    menu.addAction(glyphIcon(Glyph::Copy), u("Copy as table"))->setShortcut(QKeySequence(u("Ctrl+C")));
    menu.addSeparator();
    QAction *ticked = menu.addAction(u("Show withdrawn"));
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu.addAction(glyphIcon(Glyph::Withdraw), u("Withdraw"))->setEnabled(false);
    menu.setActiveAction(menu.actions().at(1));
    menu.adjustSize();
    save(menu, folder + u'/' + name + u"-menu.png");

    auto *date = window->findChild<DateEdit *>();
    date->showCalendar();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        save(*popup, folder + u'/' + name + u"-calendar.png");
        popup->close();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    QElapsedTimer timer;
    timer.start();
    Theme theme({Theme::Scheme::Light, 100});
    QTextStream(stdout) << "theme: " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    paintAll(folder, u("light"), QSize(1440, 860));
    theme.setChoice({Theme::Scheme::Dark, 100});
    paintAll(folder, u("dark"), QSize(1440, 860));
    theme.setChoice({Theme::Scheme::Light, 200});
    paintAll(folder, u("large"), QSize(2400, 1700));
    return 0;
}
