#include "tables/filterbar.h"

#include "look/chipbar.h"
#include "look/flowlayout.h"
#include "look/icons.h"
#include "look/searchedit.h"
#include "storage/register.h"
#include "tables/choicepopup.h"
#include "tables/dropdownbutton.h"
#include "workflow/referencedata.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace candour {

namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 150ms;
constexpr int buttonsShown = 4;
constexpr qsizetype labelsInChip = 3;

const QString withdrawnKey = u"_withdrawn"_qs;

bool isChosenFrom(const Field &field)
{
    return field.flags.testFlag(FieldFlag::Filtered) && field.type != FieldType::Date && field.type != FieldType::DateTime
        && field.type != FieldType::LongText && field.type != FieldType::Real && field.type != FieldType::References;
}

} // namespace

FilterBar::FilterBar(Register &reg, const ReferenceData &reference, const Query &base, QWidget *parent)
    : QWidget(parent), m_register(reg), m_reference(reference), m_base(base), m_schema(reg.catalogue().find(base.type))
{
    setObjectName(u"filters"_qs);
    setAccessibleName(tr("Filters"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    new FlowLayout(row, 8);
    column->addWidget(row);
    createSearch();
    row->layout()->addWidget(m_search);
    createButtons();
    m_chips = new ChipBar(this);
    m_chips->setObjectName(u"chips"_qs);
    column->addWidget(m_chips);
    connect(m_chips, &ChipBar::chipRemoved, this, &FilterBar::removeFilter);
    connect(m_chips, &ChipBar::chipTriggered, this, &FilterBar::changeFilter);
    connect(m_chips, &ChipBar::allRemoved, this, &FilterBar::clear);
}

void FilterBar::createSearch()
{
    m_search = new SearchEdit(u"search"_qs, this);
    m_search->setToolTip(tr("Words, or how they begin; all must occur (Ctrl+F)"));
    m_search->installEventFilter(this);
    m_search->setVisible(m_schema && !m_schema->searchedFields().isEmpty());
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &FilterBar::takeSearch);
    connect(m_search, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    // The cross in the field.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            takeSearch();
    });
}

DropDownButton *FilterBar::addButton(const QString &text, const QString &name)
{
    auto *button = new DropDownButton(text, name, m_search->parentWidget());
    m_search->parentWidget()->layout()->addWidget(button);
    return button;
}

void FilterBar::createButtons()
{
    if (!m_schema)
        return;
    int shown = 0;
    for (const Field &field : m_schema->fields()) {
        if (!isChosenFrom(field))
            continue;
        if (++shown > buttonsShown) {
            m_hidden.append(&field);
            continue;
        }
        DropDownButton *button = addButton(field.title(), u"filter_"_qs + field.name);
        button->setAccessibleName(tr("Filter by %1").arg(field.title()));
        connect(button, &QPushButton::clicked, this, [this, &field, button] { choose(field, *button); });
    }
    if (m_hidden.isEmpty())
        return;
    m_more = addButton(tr("More filters"), u"moreFilters"_qs);
    m_more->setAccessibleName(tr("More filters"));
    connect(m_more, &QPushButton::clicked, this, &FilterBar::chooseMore);
}

void FilterBar::choose(const Field &field, QWidget &anchor)
{
    const QStringList chosen = m_filter.chosen.value(field.name);
    auto *popup = new ChoicePopup(field.title(), this);
    connect(popup, &ChoicePopup::chosenChanged, this,
        [this, name = field.name](const QStringList &values) { setChosen(name, values); });
    popup->openAt(anchor);
    const auto offer = [this, &field, chosen, open = QPointer<ChoicePopup>(popup)](QList<FilterChoice> choices) {
        for (const QString &value : chosen) {
            const bool offered = std::any_of(choices.begin(), choices.end(), [&](const FilterChoice &choice) { return choice.value == value; });
            if (!offered)
                choices.append({value, filterLabel(m_reference, field, value)});
        }
        if (open)
            open->offer(choices, chosen);
    };
    if (!isLookedUp(field)) {
        offer(listedChoices(m_reference, field));
        return;
    }
    using Tally = QList<std::pair<QVariant, qint64>>;
    m_lookUp = m_register.background().ask<Tally>([name = field.name, base = m_base](Register &reg) { return reg.tally(name, base); },
        [this, &field, offer](const Result<Tally> &tally) { offer(occurringChoices(m_reference, field, tally ? *tally : Tally())); });
}

void FilterBar::chooseMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"moreFiltersMenu"_qs);
    for (const Field *field : std::as_const(m_hidden)) {
        QAction *action = menu->addAction(field->title());
        action->setObjectName(u"filter_"_qs + field->name);
        connect(action, &QAction::triggered, this, [this, field] { choose(*field, *m_more); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void FilterBar::setChosen(const QString &field, const QStringList &values)
{
    ListFilter filter = m_filter;
    if (values.isEmpty())
        filter.chosen.remove(field);
    else
        filter.chosen.insert(field, values);
    setFilter(filter);
}

void FilterBar::setSearch(const QString &words)
{
    ListFilter filter = m_filter;
    filter.search = words;
    setFilter(filter);
}

void FilterBar::setWithdrawn(bool shown)
{
    ListFilter filter = m_filter;
    filter.withdrawn = shown;
    setFilter(filter);
}

void FilterBar::setFilter(const ListFilter &filter)
{
    m_pause->stop();
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_search->text() != filter.search) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.search);
    }
    refreshChips();
    Q_EMIT filterChanged();
}

void FilterBar::takeSearch()
{
    setSearch(m_search->text());
}

QString FilterBar::chipLabel(const Field &field, const QStringList &values) const
{
    QStringList labels;
    for (const QString &value : values.first(std::min(values.size(), labelsInChip)))
        labels << filterLabel(m_reference, field, value);
    const QString shown = labels.join(u", "_qs);
    const int rest = int(values.size() - labels.size());
    return rest > 0 ? tr("%1: %2 and %n more", nullptr, rest).arg(field.title(), shown) : tr("%1: %2").arg(field.title(), shown);
}

void FilterBar::refreshChips()
{
    QList<FilterChip> chips;
    for (auto chosen = m_filter.chosen.cbegin(); chosen != m_filter.chosen.cend(); ++chosen) {
        if (const Field *field = m_schema ? m_schema->field(chosen.key()) : nullptr)
            chips.append({field->name, chipLabel(*field, chosen.value())});
    }
    if (m_filter.withdrawn)
        chips.append({withdrawnKey, tr("With withdrawn records")});
    m_chips->setChips(chips);
}

void FilterBar::removeFilter(const QString &key)
{
    if (key == withdrawnKey)
        setWithdrawn(false);
    else
        setChosen(key, {});
}

void FilterBar::changeFilter(const QString &key)
{
    if (const Field *field = m_schema ? m_schema->field(key) : nullptr)
        choose(*field, *m_chips);
}

void FilterBar::focusSearch(const QString &typed)
{
    if (m_search->isHidden()) {
        focusNextChild();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (typed.isEmpty()) {
        m_search->selectAll();
        return;
    }
    m_search->setText(m_search->text() + typed);
    m_pause->start();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search) {
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeSearch();
            Q_EMIT leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            setSearch({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candour
