#include "shell/commandpalette.h"

#include "look/fonts.h"
#include "services/shared/recordfinder.h"
#include "shell/recordsearch.h"
#include "shell/sections.h"
#include "workflow/referencedata.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace candour {

using namespace std::chrono_literals;

namespace {

constexpr int fixedBeforeTyping = 12;
constexpr int mostFixed = 8;
constexpr int rowsShown = 14;

Glyph glyphOfType(const QString &type)
{
    static const QList<SectionDescription> sections = allSections();
    const auto found = std::find_if(sections.begin(), sections.end(), [&](const auto &section) { return section.list.type == type; });
    return found == sections.end() ? Glyph::Report : found->glyph;
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing begins with this. Fewer letters may find more."), this))
    , m_model(new PaletteModel(this))
{
    setObjectName(u"palette"_qs);
    setAccessibleName(tr("Search"));
    setAutoFillBackground(true);
    m_text->setObjectName(u"paletteText"_qs);
    m_text->setPlaceholderText(tr("A section, a command, a reference or words of a record"));
    m_text->setAccessibleName(tr("What to look for"));
    m_text->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_qs);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_nothing->setContentsMargins(12, 0, 12, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_list);
    column->addWidget(m_nothing);

    m_pause.setSingleShot(true);
    m_pause.setInterval(60ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_records)
            m_records->start(m_text->text());
    });
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QList<PaletteEntry> &fixed, Register *reg, const ReferenceData *reference)
{
    m_fixed = fixed;
    m_reference = reference;
    delete m_records;
    m_records = nullptr;
    if (reg) {
        m_records = new RecordSearch(*reg, this);
        connect(m_records, &RecordSearch::found, this, &CommandPalette::addRecords);
        connect(m_records, &RecordSearch::finished, this, [this] { m_nothing->setVisible(m_model->rowCount() == 0); });
    }
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_text->clear();
    search();
    place();
    show();
    raise();
    m_text->setFocus();
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    m_pause.stop();
    if (m_records)
        m_records->stop();
    hide();
    if (m_before)
        m_before->setFocus();
}

void CommandPalette::place()
{
    const int row = rowHeight(fontMetrics());
    const int width = std::min(parentWidget()->width() - 32, 60 * fontMetrics().averageCharWidth() + 240);
    const int height = std::min(parentWidget()->height() - 64, (rowsShown + 1) * row + 24);
    setGeometry((parentWidget()->width() - width) / 2, 32, width, height);
}

void CommandPalette::search()
{
    const QStringList words = m_text->text().split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> entries;
    if (words.isEmpty()) {
        entries = m_fixed.mid(0, fixedBeforeTyping);
    } else {
        for (const PaletteEntry &entry : std::as_const(m_fixed)) {
            if (entries.size() < mostFixed && beginWords(entry.label + u' ' + entry.kind, words))
                entries.append(entry);
        }
    }
    if (m_records)
        m_records->stop();
    m_model->setEntries(entries);
    selectRow(0);
    const bool willSearch = m_records && !words.isEmpty();
    m_nothing->setVisible(entries.isEmpty() && !willSearch);
    if (willSearch)
        m_pause.start();
    else
        m_pause.stop();
}

void CommandPalette::addRecords(const QList<RecordData> &records)
{
    QList<PaletteEntry> entries;
    for (const RecordData &record : records) {
        const Schema &schema = record.schema();
        const QString words = m_reference ? m_reference->title(record).simplified() : QString();
        const QString reference = record.text(schema.referenceField());
        const QString type = schema.type();
        const RecordId id = record.id;
        entries.append({schema.title(), reference.isEmpty() ? words : reference, reference.isEmpty() ? QString() : words,
            glyphOfType(type), [this, type, id] { Q_EMIT recordChosen(type, id); }});
    }
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->append(entries);
    m_nothing->hide();
    if (wasEmpty)
        selectRow(0);
}

void CommandPalette::selectRow(int row)
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index((row + m_model->rowCount()) % m_model->rowCount());
    m_list->setCurrentIndex(index);
    // The focus stays in the field, so a screen reader is told through its description.
    m_text->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    // A copy: what runs may open the palette again.
    const auto run = m_model->entry(index.row()).run;
    close();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_text && event->type() == QEvent::FocusOut && isVisible())
        QTimer::singleShot(0, this, [this] {
            if (!isAncestorOf(QApplication::focusWidget()) && QApplication::activeWindow() == window())
                close();
        });
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: selectRow(row + 1); return true;
    case Qt::Key_Up: selectRow(row - 1); return true;
    case Qt::Key_PageDown: selectRow(std::min(row + 10, m_model->rowCount() - 1)); return true;
    case Qt::Key_PageUp: selectRow(std::max(row - 10, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    painter.fillRect(rect(), colours[Role::Raised]);
    painter.setPen(colours[Role::Line]);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace candour
