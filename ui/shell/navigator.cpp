#include "shell/navigator.h"

namespace candour {

void Navigator::visit(const Place &place)
{
    if (place == current())
        return;
    const bool goesOn = m_current >= 0 && current().section == place.section && current().record.isNull();
    m_places.resize(m_current + 1);
    if (goesOn) {
        m_places.last() = place;
    } else {
        m_places.append(place);
        if (m_places.size() > mostPlaces)
            m_places.removeFirst();
    }
    m_current = m_places.size() - 1;
    Q_EMIT changed();
}

void Navigator::settle(const Place &place)
{
    if (m_current >= 0 && current().section == place.section)
        m_places[m_current] = place;
    else
        visit(place);
}

Place Navigator::back()
{
    if (canGoBack()) {
        --m_current;
        Q_EMIT changed();
    }
    return current();
}

Place Navigator::forward()
{
    if (canGoForward()) {
        ++m_current;
        Q_EMIT changed();
    }
    return current();
}

} // namespace candour
