#include "pages/safe/elementlist.h"

#include "look/theme.h"
#include "workflow/referencedata.h"
#include "workflow/safe/analysis.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int widestElements = 160; ///< average characters: about as wide as the map

QString elementStanding(const Analysis &analysis, const QString &element)
{
    const auto factors = std::count_if(analysis.factors.begin(), analysis.factors.end(), [&](const SystemFactor &factor) { return factor.element == element; });
    QStringList parts;
    if (factors > 0)
        parts << QCoreApplication::translate("ElementList", "Factors: %1").arg(factors);
    for (const ElementConsideration &considered : analysis.considerations) {
        if (considered.element == element)
            parts << QCoreApplication::translate("ElementList", "Considered, nothing found: %1").arg(considered.words);
    }
    return parts.isEmpty() ? QCoreApplication::translate("ElementList", "▲ Not considered yet") : parts.join(u". "_qs);
}

QString elementPrompts(const ReferenceEntry &element)
{
    QStringList prompts;
    for (const QJsonValue &prompt : element.attributes.value(u"prompts").toArray())
        prompts << prompt.toString();
    return QCoreApplication::translate("ElementList", "Ask about: %1").arg(prompts.join(u", "_qs));
}

} // namespace

ElementList::ElementList(const ReferenceData &reference, QWidget *parent)
    : QWidget(parent), m_reference(reference), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"elements"_qs);
    setAccessibleName(tr("Elements of the work system"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    setMaximumWidth(fontMetrics().averageCharWidth() * widestElements);
}

void ElementList::setAnalysis(const Analysis &analysis)
{
    const QWidget *focus = m_content ? m_content->focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    if (m_content) {
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const ReferenceEntry &element : m_reference.choices(u"seips_element"_qs)) {
        auto *title = new QLabel(element.label, m_content);
        QFont strong = title->font();
        strong.setWeight(QFont::DemiBold);
        title->setFont(strong);
        auto *words = new QLabel(elementStanding(analysis, element.code) + u'\n' + elementPrompts(element), m_content);
        words->setObjectName(u"element_"_qs + element.code);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto *add = new QPushButton(tr("Add a factor"), m_content);
        add->setObjectName(u"addFactor_"_qs + element.code);
        add->setAccessibleName(tr("Add a factor: %1").arg(element.label));
        auto *nothing = new QPushButton(tr("Nothing found"), m_content);
        nothing->setObjectName(u"nothingFound_"_qs + element.code);
        nothing->setAccessibleName(tr("Considered, nothing found: %1").arg(element.label));
        makeLink(add);
        makeLink(nothing);
        connect(add, &QPushButton::clicked, this, [this, code = element.code] { Q_EMIT factorRequested(code); });
        connect(nothing, &QPushButton::clicked, this, [this, code = element.code] { Q_EMIT nothingFoundRequested(code); });
        auto *line = new QHBoxLayout;
        auto *both = new QVBoxLayout;
        both->setSpacing(0);
        both->addWidget(title);
        both->addWidget(words);
        line->addLayout(both, 1);
        line->addWidget(add, 0, Qt::AlignTop);
        line->addWidget(nothing, 0, Qt::AlignTop);
        layout->addLayout(line);
    }
    m_layout->addWidget(m_content);
    m_content->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_content->findChild<QWidget *>(focused))
        again->setFocus();
}

} // namespace candour
