-- deliveries of grain in the two years after the price was fixed, by price
with deliveries as (
    select scenario, replication,
        sum(grain_procurement) filter (month between '1926-07' and '1927-06') as y26,
        sum(grain_procurement) filter (month between '1927-07' and '1928-06') as y27,
        sum(grain_procurement) filter (month between '1927-10' and '1927-12')
            / sum(grain_procurement) filter (month between '1926-10' and '1926-12') as q4,
        avg(calories_urban) filter (month between '1927-07' and '1928-06') as kcal
    from monthly group by all)
select "grain.state_price" as price, round(avg(y26), 1) as "Mt 1926/27", round(avg(y27), 1) as "Mt 1927/28",
    round(quantile_cont(y27, 0.05), 1) as "5 %", round(quantile_cont(y27, 0.95), 1) as "95 %",
    round(avg(q4), 2) as "Q4 27 : 26", round(avg(kcal)) as "town kcal 1927/28"
from deliveries join design using (scenario)
group by price order by price desc
