#include "pages/importwizard/mappingstep.h"

#include "base/dates.h"
#include "look/dateedit.h"
#include "look/elidedlabel.h"
#include "look/inlinemessage.h"
#include "pages/importwizard/importdraft.h"
#include "pages/importwizard/suppliermappings.h"
#include "pages/measures.h"
#include "services/shared/session.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int widestForm = 720;

QLabel *labelFor(QWidget *field, const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setBuddy(field);
    return label;
}

QLabel *headLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setFont(headFont(parent->font()));
    return label;
}

void selectData(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

/// The first cell of a column that holds something.
QString exampleOf(const LookedAtFile &looked, int column)
{
    for (const TableRow &row : looked.rows) {
        if (const QString text = row.text(column).simplified(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

MappingStep::MappingStep(ImportDraft &draft, Session &session, QWidget *parent)
    : ImportStep(draft, parent)
    , m_session(session)
    , m_suppliers(new SupplierMappings(session, this))
    , m_message(new InlineMessage(this))
    , m_unsure(new InlineMessage(this))
    , m_columnArea(new QWidget(this))
    , m_codeArea(new QWidget(this))
{
    m_unsure->setObjectName(u"unsure"_qs);
    m_unsure->setClosable(false);
    m_inside = new QWidget(this);
    m_inside->setMaximumWidth(scaledWidth(widestForm, fontMetrics()));
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(12);
    column->addWidget(m_suppliers);
    column->addWidget(m_message);
    column->addWidget(m_unsure);
    column->addWidget(m_codeArea);
    auto *options = new QGridLayout;
    options->setHorizontalSpacing(16);
    options->setVerticalSpacing(4);
    column->addLayout(options);
    createDates(*options);
    column->addWidget(m_columnArea);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_suppliers, &SupplierMappings::useRequested, this, &MappingStep::useSaved);
    connect(m_suppliers, &SupplierMappings::saveRequested, this, &MappingStep::save);
}

void MappingStep::changeEvent(QEvent *event)
{
    ImportStep::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_inside)
        m_inside->setMaximumWidth(scaledWidth(widestForm, fontMetrics()));
}

void MappingStep::createDates(QGridLayout &grid)
{
    const QDate today = m_session.today();
    const auto parser = [today](const QString &text) { return parseDate(text, today, nullptr); };
    m_dateOrder = new QComboBox(this);
    m_dateOrder->setObjectName(u"dateOrder"_qs);
    m_dateOrder->addItem(tr("Day, month, year: 30/09/2026"), int(DateOrder::DayMonthYear));
    m_dateOrder->addItem(tr("Month, day, year: 09/30/2026"), int(DateOrder::MonthDayYear));
    m_dateOrder->addItem(tr("Year, month, day: 2026-09-30"), int(DateOrder::YearMonthDay));
    m_scores = new QComboBox(this);
    m_scores->setObjectName(u"scores"_qs);
    m_scores->addItem(tr("Written as words"));
    m_scores->addItem(tr("1 is the best"), int(ScoreDirection::OneIsBest));
    m_scores->addItem(tr("5 is the best"), int(ScoreDirection::FiveIsBest));
    m_from = new DateEdit(parser, this);
    m_from->setObjectName(u"from"_qs);
    m_to = new DateEdit(parser, this);
    m_to->setObjectName(u"to"_qs);
    m_from->lineEdit()->setAccessibleName(tr("Collected from"));
    m_to->lineEdit()->setAccessibleName(tr("Collected until"));
    m_scoresLabel = labelFor(m_scores, tr("Sc&ores"), this);
    grid.addWidget(labelFor(m_dateOrder, tr("&Dates"), this), 0, 0);
    grid.addWidget(m_scoresLabel, 0, 1);
    grid.addWidget(m_dateOrder, 1, 0);
    grid.addWidget(m_scores, 1, 1);
    auto *from = labelFor(m_from->lineEdit(), tr("Collected &from"), this);
    auto *to = labelFor(m_to->lineEdit(), tr("Collected u&ntil"), this);
    for (QLabel *label : {from, to}) // nearer to its own field than to the one above
        label->setContentsMargins(0, 8, 0, 0);
    grid.addWidget(from, 2, 0);
    grid.addWidget(to, 2, 1);
    grid.addWidget(m_from, 3, 0);
    grid.addWidget(m_to, 3, 1);
}

QWidget *MappingStep::firstField() const
{
    return m_codes.isEmpty() ? m_dateOrder : m_codes.first().meaning;
}

void MappingStep::begin()
{
    const QString file = draft().kind.key + u' ' + draft().path;
    if (m_shownFile != file && draft().looked) {
        m_shownFile = file;
        m_message->dismiss();
        m_suppliers->setKind(draft().kind.key);
        draft().mapping = draft().looked->proposal.mapping;
        showMapping(draft().mapping);
        const QStringList unsure = draft().looked->proposal.unsure;
        if (unsure.isEmpty())
            m_unsure->dismiss();
        else
            m_unsure->say(Tone::Caution, unsure.join(u'\n'));
    }
    showCodes();
}

void MappingStep::showMapping(const ImportMapping &mapping)
{
    selectData(*m_dateOrder, int(mapping.dateOrder));
    selectData(*m_scores, mapping.scoreDirection ? QVariant(int(*mapping.scoreDirection)) : QVariant());
    const bool hasScores = draft().kind.target(u"fft_score") != nullptr;
    m_scores->setVisible(hasScores);
    m_scoresLabel->setVisible(hasScores);
    m_from->setDate(mapping.window.from.isValid() ? std::optional(mapping.window.from) : std::nullopt);
    m_to->setDate(mapping.window.to.isValid() ? std::optional(mapping.window.to) : std::nullopt);
    if (!mapping.supplier.isEmpty())
        m_suppliers->setSupplier(mapping.supplier);
    showColumns(mapping);
}

void MappingStep::showColumns(const ImportMapping &mapping)
{
    qDeleteAll(m_columnArea->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_columnArea->layout();
    m_columns.clear();
    auto *grid = new QGridLayout(m_columnArea);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(headLabel(tr("Columns of the file"), m_columnArea), 0, 0, 1, 3);
    const LookedAtFile &looked = *draft().looked;
    for (int i = 0; i < looked.shape.columns.size(); ++i) {
        const QString &name = looked.shape.columns.at(i);
        auto *box = new QComboBox(m_columnArea);
        box->setObjectName(u"column:"_qs + name);
        box->addItem(tr("Leave out"));
        for (const ImportTarget &target : draft().kind.targets)
            box->addItem(target.required ? tr("%1 (needed)").arg(target.label) : target.label, target.key);
        selectData(*box, mapping.columns.value(name).isEmpty() ? QVariant() : QVariant(mapping.columns.value(name)));
        box->setAccessibleName(tr("What the column %1 means").arg(name));
        auto *label = new ElidedLabel(name, m_columnArea);
        auto *example = new ElidedLabel(exampleOf(looked, i), m_columnArea);
        example->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, i + 1, 0);
        grid->addWidget(example, i + 1, 1);
        grid->addWidget(box, i + 1, 2);
        m_columns.insert(name, box);
    }
}

void MappingStep::showCodes()
{
    qDeleteAll(m_codeArea->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_codeArea->layout();
    m_codes.clear();
    const QList<UnmappedCode> unknown = draft().check ? draft().check->unmapped : QList<UnmappedCode>();
    m_codeArea->setVisible(!unknown.isEmpty());
    auto *grid = new QGridLayout(m_codeArea);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(headLabel(tr("Codes that nobody has explained yet"), m_codeArea), 0, 0, 1, 2);
    int row = 0;
    for (const UnmappedCode &code : unknown) {
        auto *box = meaningsOf(code, m_codeArea);
        auto *label = new QLabel(tr("“%1” in %2, %n row(s)", nullptr, int(code.rows)).arg(code.value, code.column), m_codeArea);
        label->setBuddy(box);
        grid->addWidget(label, ++row, 0);
        grid->addWidget(box, row, 1);
        m_codes.append({code, box});
    }
}

QComboBox *MappingStep::meaningsOf(const UnmappedCode &code, QWidget *parent) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"code:%1:%2"_qs.arg(code.target, code.value));
    box->addItem(tr("Say what it means"));
    const ImportTarget *target = draft().kind.target(code.target);
    if (target && target->vocabulary.isEmpty()) {
        box->addItem(tr("Yes"), u"1"_qs);
        box->addItem(tr("No"), u"0"_qs);
    } else if (target) {
        for (const ReferenceEntry &entry : m_session.reference().choices(target->vocabulary))
            box->addItem(entry.label, entry.code);
    }
    box->addItem(tr("No answer"), ImportMapping::noAnswer.toString());
    selectData(*box, draft().mapping.codes.value(code.target).value(code.value));
    return box;
}

ImportMapping MappingStep::mapping() const
{
    ImportMapping result = draft().mapping;
    result.kind = draft().kind.key;
    result.supplier = m_suppliers->supplier();
    result.columns.clear();
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        if (const QString target = (*column)->currentData().toString(); !target.isEmpty())
            result.columns.insert(column.key(), target);
    }
    for (const CodeRow &row : m_codes) {
        if (const QString meaning = row.meaning->currentData().toString(); !meaning.isEmpty())
            result.codes[row.code.target].insert(row.code.value, meaning);
    }
    result.dateOrder = DateOrder(m_dateOrder->currentData().toInt());
    result.window = {m_from->date().value_or(QDate()), m_to->date().value_or(QDate())};
    const QVariant direction = m_scores->currentData();
    result.scoreDirection = direction.isValid() ? std::optional(ScoreDirection(direction.toInt())) : std::nullopt;
    return result;
}

bool MappingStep::finish()
{
    if (m_from->hasError() || m_to->hasError())
        return false;
    draft().mapping = mapping();
    return true;
}

void MappingStep::useSaved()
{
    const auto saved = m_suppliers->saved();
    if (!saved) {
        say(saved.error());
        return;
    }
    draft().mapping = *saved;
    showMapping(*saved);
    m_unsure->dismiss();
    m_message->say(Tone::Positive, tr("The saved mapping is in place. Columns that this file lacks are left out."));
}

void MappingStep::save()
{
    if (const Status saved = m_suppliers->save(mapping()); !saved)
        say(saved.error());
    else
        m_message->say(Tone::Positive, tr("Saved. The next file of this supplier can use it."));
}

void MappingStep::say(const Error &error)
{
    m_message->say(Tone::Critical, error.missing.isEmpty() ? error.message : QString(error.message + u'\n' + error.missing.join(u'\n')));
}

} // namespace candour
